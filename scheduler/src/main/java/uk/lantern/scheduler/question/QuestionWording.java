package uk.lantern.scheduler.question;

import uk.lantern.content.wording.WordingKey;

/** What we say about passed-on questions; texts in {@code wording/scheduler.yml}. */
public enum QuestionWording implements WordingKey {
  WAITING_ONE("question.waiting-one"),
  WAITING_MANY("question.waiting-many"),
  WAITING_MORE("question.waiting-more"),
  LINE("question.line"),
  LINE_OVERDUE("question.line-overdue"),
  HOW_TO_ANSWER("question.how-to-answer"),
  NOTHING_WAITS("question.nothing-waits"),
  ANSWERED("question.answered"),
  ANSWER_STORED("question.answer-stored"),
  ANSWER_STORED_NAMELESS("question.answer-stored-nameless"),
  ALREADY_ANSWERED("question.already-answered"),
  NOT_FOUND("question.not-found"),
  SENT_AGAIN("question.sent-again");

  private final String key;

  QuestionWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
