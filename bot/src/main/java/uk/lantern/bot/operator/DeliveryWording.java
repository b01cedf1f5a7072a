package uk.lantern.bot.operator;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.outbox.ReportWord;

/** What became of a delivery, {@code delivery.*} of {@code wording/operator.yml}. */
enum DeliveryWording implements WordingKey {
  WAITING,
  DELIVERED,
  NOT_INSTALLED,
  BLOCKED,
  GUEST,
  PAUSED,
  FAILED,
  IN_DOUBT,
  EXPIRED,
  CANCELLED,
  SENT_ANOTHER_WAY,
  /** The same, and whoever told them is in the team no more. */
  SENT_ANOTHER_WAY_LEFT,
  /** Waiting, and all sending is paused. */
  HELD,
  /** Waiting until an allowed hour. */
  DEFERRED;

  static DeliveryWording of(ReportWord word) {
    return valueOf(word.name());
  }
}
