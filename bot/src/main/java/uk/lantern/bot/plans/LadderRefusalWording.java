package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.reminder.Ladder;

/** Why nothing was sent on, {@code ladder-refusal.*} of {@code wording/plans.yml}. */
enum LadderRefusalWording implements WordingKey {
  NOT_YOURS,
  NOT_YET,
  NOT_OVERDUE,
  WAITS,
  NOTE_MISSING,
  NOTE_TOO_LONG,
  IDENTIFIES;

  static LadderRefusalWording of(Ladder.LadderRefusal code) {
    return valueOf(code.name());
  }
}
