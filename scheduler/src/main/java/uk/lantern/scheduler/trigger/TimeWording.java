package uk.lantern.scheduler.trigger;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code time.*} of {@code wording/scheduler.yml}. */
public enum TimeWording implements WordingKey {
  DEMO,
  JUMPED,
  FIRED,
  NOTHING_FIRED,
  NOT_UNDERSTOOD,
  NOT_FORWARD,
  TOO_FAR
}
