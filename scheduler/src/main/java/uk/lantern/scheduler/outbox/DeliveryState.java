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
  IN_DOUBT;

  /** Nothing more happens by itself. */
  public boolean isSettled() {
    return switch (this) {
      case DUE, CLAIMED, SENDING -> false;
      case DELIVERED, UNREACHABLE, FAILED, EXPIRED, IN_DOUBT -> true;
    };
  }
}
