package uk.lantern.scheduler.question;

import uk.lantern.content.wording.WordingKey;

/** What we write about questions; the words are in {@code wording/scheduler.yml}. */
enum QuestionWording implements WordingKey {
  WAITING_ONE("question.waiting-one"),
  WAITING_MANY("question.waiting-many"),
  WAITING_HOW("question.waiting-how"),
  DUE("question.due"),
  OVERDUE("question.overdue"),
  ANSWERED("question.answered");

  private final String key;

  QuestionWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
