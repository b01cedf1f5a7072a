package uk.lantern.scheduler.outbox;

/** What a person decides about a delivery in doubt. */
public enum Resolution {
  /**
   * It did not arrive, or a second copy does no harm: goes again, marked "sent again" unless it
   * surely failed.
   */
  SEND_AGAIN,
  /** The recipient has it. */
  ARRIVED,
  /** It is not worth sending any more. */
  GIVE_UP
}
