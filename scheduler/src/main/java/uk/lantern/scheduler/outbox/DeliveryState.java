package uk.lantern.scheduler.outbox;

/** Where a delivery stands; house.md decision 5. */
public enum DeliveryState {
  DUE,
  CLAIMED,
  /** Written before the post: after a crash nobody knows whether it arrived. */
  SENDING,
  DELIVERED,
  UNREACHABLE,
  FAILED,
  EXPIRED,
  IN_DOUBT,
  /** Withdrawn before it was sent: the reason has gone, or the person has. */
  CANCELLED,
  /** Teams could not reach the person, and somebody told them by other means. */
  SENT_ANOTHER_WAY;

  /** Nothing more happens by itself. */
  public boolean isSettled() {
    return switch (this) {
      case DUE, CLAIMED, SENDING -> false;
      case DELIVERED, UNREACHABLE, FAILED, EXPIRED, IN_DOUBT, CANCELLED, SENT_ANOTHER_WAY -> true;
    };
  }
}
