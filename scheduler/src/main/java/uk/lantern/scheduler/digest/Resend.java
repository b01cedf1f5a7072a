package uk.lantern.scheduler.digest;

/** To whom an edition goes again. */
public enum Resend {
  /** To those whose delivery surely failed. */
  FAILED,
  /** Also to those of whom nobody knows, who may then have it twice. */
  FAILED_AND_IN_DOUBT
}
