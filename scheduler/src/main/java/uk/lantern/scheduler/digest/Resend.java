package uk.lantern.scheduler.digest;

import uk.lantern.scheduler.outbox.ReportWord;

/** To whom an edition goes again. */
public enum Resend {
  /** To those whose delivery surely failed. */
  FAILED,
  /** Also to those of whom nobody knows, who may then have it twice. */
  FAILED_AND_IN_DOUBT;

  /** Whether it goes again to somebody of whom the report says that. */
  boolean isTo(ReportWord word) {
    return word == ReportWord.FAILED
        || (word == ReportWord.IN_DOUBT && this == FAILED_AND_IN_DOUBT);
  }
}
