package uk.lantern.scheduler.digest.edition;

/** What of an item can be corrected. */
public enum ItemPart {
  HEADING,
  TEXT,
  DO_THIS
}
