package uk.lantern.scheduler.digest;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code digest.*} of {@code wording/scheduler.yml}. */
public enum DigestWording implements WordingKey {
  TITLE,
  FOR_EVERYBODY,
  WITHDRAWN_NOTE
}
