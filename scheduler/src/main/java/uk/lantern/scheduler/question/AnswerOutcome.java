package uk.lantern.scheduler.question;

/** What became of an answer to a question. */
public sealed interface AnswerOutcome {

  /** It is stored; this answer is the one that counts. */
  record Answered(EscalatedQuestion question) implements AnswerOutcome {}

  /** No question has that reference. */
  record NotFound(String ref) implements AnswerOutcome {}

  /** Somebody was faster; the question carries their reply. */
  record AlreadyAnswered(EscalatedQuestion question) implements AnswerOutcome {}
}
