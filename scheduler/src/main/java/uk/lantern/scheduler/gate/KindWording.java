package uk.lantern.scheduler.gate;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.outbox.MessageKind;

/** What a role brings, {@code kind.*} of {@code wording/people.yml}; a row of the matrix each. */
public enum KindWording implements WordingKey {
  WAITING_QUESTIONS,
  QUESTION_ANSWERED,
  SAVED_CHANGED,
  DIGEST_APPROVAL,
  DIGEST_RECALLED,
  DIGEST,
  DIGEST_UPDATE,
  DIGEST_NOTE,
  ACTION_BUNDLE,
  ACTION_TODAY,
  ACTION_OVERDUE,
  ACTION_SENT_ON,
  ACTION_NEWS,
  PLAN_REVIEW,
  PULSE_ASKED,
  PULSE_REMINDED,
  ROUND_ASKED,
  ROUND_REMINDED,
  ROUND_TOLD,
  ROUND_NEWS;

  static KindWording of(MessageKind kind) {
    return valueOf(kind.name());
  }
}
