package uk.lantern.scheduler.reading;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code saved.*} of {@code wording/reading.yml}: the letter about a saved item. */
public enum SavedWording implements WordingKey {
  CORRECTED,
  WITHDRAWN,
  REPLACED,
  NEXT
}
