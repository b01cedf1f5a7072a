package uk.lantern.scheduler.reading;

/** What has happened to an item since somebody saved it. */
public enum SavedChange {
  CORRECTED,
  WITHDRAWN,
  REPLACED
}
