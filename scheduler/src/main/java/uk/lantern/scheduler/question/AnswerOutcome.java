package uk.lantern.scheduler.question;

/** What became of an answer to a question, of its correction, or of finding it asked before. */
public sealed interface AnswerOutcome {

  /** It is stored; this answer is the one that counts. */
  record Answered(EscalatedQuestion question) implements AnswerOutcome {}

  /** No question has that reference. */
  record NotFound(String ref) implements AnswerOutcome {}

  /** Somebody was faster; the question carries their reply. */
  record AlreadyAnswered(EscalatedQuestion question) implements AnswerOutcome {}

  /** There is no answer yet that could be corrected. */
  record NotAnswered(EscalatedQuestion question) implements AnswerOutcome {}

  /** It was found to repeat another one, whose answer reaches its askers. */
  record SameAsAnother(EscalatedQuestion question) implements AnswerOutcome {}

  /** From now on the answer to the original reaches everybody who asked the repeated one. */
  record Joined(EscalatedQuestion repeated, EscalatedQuestion original) implements AnswerOutcome {}
}
