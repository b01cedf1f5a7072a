package uk.lantern.scheduler.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.outbox.MessageKind.WhenInDoubt;

/** What an attempt's receipt means for the delivery. */
final class SettlePolicy {

  /** With waits of up to 15 min this is over two hours of trying (R13: parked after n tries). */
  static final int MAX_ATTEMPTS = 10;

  static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
  static final Duration WAIT_IN_DOUBT = Duration.ofSeconds(30);
  static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** What happens next. */
  sealed interface Next {
    record Settle(DeliveryState state, @Nullable String activityId, String reason)
        implements Next {}

    record Again(Instant notBefore, boolean mayHaveArrived) implements Next {}
  }

  private SettlePolicy() {}

  /**
   * @param delivery with the posts begun so far, this one included, unless the receipt is final
   */
  static Next next(Delivery delivery, Receipt receipt, Instant now) {
    int attempts = delivery.attempts();
    WhenInDoubt inDoubt = delivery.message().key().kind().whenInDoubt();
    return switch (receipt) {
      case Receipt.Delivered it -> new Next.Settle(DeliveryState.DELIVERED, it.activityId(), "");
      case Receipt.Unreachable it -> new Next.Settle(DeliveryState.UNREACHABLE, null, it.reason());
      case Receipt.Failed it -> new Next.Settle(DeliveryState.FAILED, null, it.reason());
      case Receipt.TryLater it ->
          attempts >= MAX_ATTEMPTS
              ? new Next.Settle(DeliveryState.FAILED, null, it.reason())
              : new Next.Again(now.plus(clamp(it.after())), false);
      case Receipt.Deferred it -> new Next.Again(later(it.until(), now), false);
      case Receipt.Withdrawn it -> new Next.Settle(DeliveryState.CANCELLED, null, it.reason());
      case Receipt.Doubtful it ->
          inDoubt == WhenInDoubt.HOLD || attempts >= MAX_ATTEMPTS
              ? new Next.Settle(DeliveryState.IN_DOUBT, null, it.reason())
              : new Next.Again(now.plus(spread(delivery)), true);
    };
  }

  /**
   * Up to a fifth later than the shortest wait: what a host answered with 502 or 504 in one moment
   * does not all come again in one. By letter and attempt, for a policy draws no lots.
   */
  private static Duration spread(Delivery delivery) {
    long most = WAIT_IN_DOUBT.toMillis() / 5;
    int drawn = Objects.hash(delivery.id(), delivery.attempts());
    return WAIT_IN_DOUBT.plusMillis(Math.floorMod(drawn, most + 1));
  }

  private static Instant later(Instant until, Instant now) {
    Instant soonest = now.plus(SHORTEST_WAIT);
    return until.isBefore(soonest) ? soonest : until;
  }

  /** R12: a Retry-After of 0, -1 or a year neither hot-loops nor stops the post. */
  private static Duration clamp(Duration after) {
    if (after.compareTo(SHORTEST_WAIT) < 0) {
      return SHORTEST_WAIT;
    }
    return after.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : after;
  }
}
