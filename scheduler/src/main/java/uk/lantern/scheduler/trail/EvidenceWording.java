package uk.lantern.scheduler.trail;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code evidence.*} of {@code wording/trail.yml}: what a figure counts. */
public enum EvidenceWording implements WordingKey {
  DELIVERED,
  OPENED,
  DISCUSSED
}
