package uk.lantern.scheduler.question;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code question.*} of {@code wording/scheduler.yml}. */
public enum QuestionWording implements WordingKey {
  WAITING_ONE,
  WAITING_MANY,
  WAITING_MORE,
  LINE,
  LINE_OVERDUE,
  HOW_TO_ANSWER,
  NOTHING_WAITS,
  ANSWERED,
  ANSWER_STORED,
  ANSWER_STORED_NAMELESS,
  ALREADY_ANSWERED,
  NOT_FOUND,
  SENT_AGAIN
}
