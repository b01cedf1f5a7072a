package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.question.AnswerLetters;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** Offers answers that a crash kept from the outbox, and notes whom they have reached. */
final class AnsweredQuestionsJob implements Sweep {

  private final EscalatedQuestions questions;
  private final AnswerLetters letters;

  AnsweredQuestionsJob(EscalatedQuestions questions, AnswerLetters letters) {
    this.questions = questions;
    this.letters = letters;
  }

  @Override
  public String cadence() {
    return Triggers.ANSWERED_QUESTIONS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    int offered = 0;
    for (EscalatedQuestion question : questions.untold()) {
      offered += letters.offer(question, now.toInstant());
    }
    return offered;
  }
}
