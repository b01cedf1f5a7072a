package uk.lantern.scheduler.trail;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code evidence.*} of {@code wording/trail.yml}: what a figure counts. */
public enum EvidenceWording implements WordingKey {
  DELIVERED,
  OPENED,
  DISCUSSED,
  DONE,
  VERIFIED,
  IMPACT_CHECKED,
  UNDERSTOOD,
  FOLLOWED_UP,
  AUDITED;

  /** Whether it counts actions and not people. */
  public boolean ofActions() {
    return this == DONE || this == VERIFIED || this == IMPACT_CHECKED;
  }
}
