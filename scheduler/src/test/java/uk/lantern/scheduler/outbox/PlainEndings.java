package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What becomes of a letter of {@link PlainOutbox}. */
final class PlainEndings {

  private final PlainPost post;
  private final Clock clock;

  PlainEndings(PlainPost post, Clock clock) {
    this.post = post;
    this.clock = clock;
  }

  boolean settle(Claim claim, Receipt receipt) {
    Optional<PlainLetter> held =
        post.heldBy(claim).filter(it -> it.is(DeliveryState.CLAIMED, DeliveryState.SENDING));
    held.ifPresent(it -> settle(it, receipt, clock.instant()));
    return held.isPresent();
  }

  private static void settle(PlainLetter it, Receipt receipt, Instant now) {
    if (it.used && !(receipt instanceof Receipt.Delivered)) {
      it.endUsed(now);
      return;
    }
    switch (receipt) {
      case Receipt.Delivered got -> it.end(DeliveryState.DELIVERED, got.activityId(), "", now);
      case Receipt.Unreachable got -> it.end(DeliveryState.UNREACHABLE, null, got.reason(), now);
      case Receipt.Failed got -> it.end(DeliveryState.FAILED, null, got.reason(), now);
      case Receipt.Withdrawn got -> it.end(DeliveryState.CANCELLED, null, got.reason(), now);
      case Receipt.Deferred got -> {
        Instant soonest = now.plusSeconds(1);
        it.again(got.until().isAfter(soonest) ? got.until() : soonest, it.isMarked());
      }
      case Receipt.TryLater got -> {
        if (it.attempts >= PlainClaims.MOST_ATTEMPTS) {
          it.end(DeliveryState.FAILED, null, got.reason(), now);
        } else {
          it.again(now.plus(between(1, got.after(), 15 * 60)), it.isMarked());
        }
      }
      case Receipt.Doubtful got -> {
        if (PlainClaims.mayGoAgain(it)) {
          it.again(now.plus(halfAMinuteOrALittleMore(it)), true);
        } else {
          it.end(DeliveryState.IN_DOUBT, null, got.reason(), now);
        }
      }
    }
  }

  private static Duration between(long least, Duration wanted, long most) {
    return Duration.ofMillis(Math.clamp(wanted.toMillis(), least * 1_000, most * 1_000));
  }

  /** Up to six seconds more, by letter and attempt. */
  private static Duration halfAMinuteOrALittleMore(PlainLetter it) {
    int drawn = Objects.hash(it.message.key().id(), it.attempts);
    return Duration.ofMillis(30_000 + Math.floorMod(drawn, 6_001));
  }

  int cancel(Cancellation cancellation) {
    List<PlainLetter> withdrawn =
        post.those(it -> it.is(DeliveryState.DUE, DeliveryState.CLAIMED))
            .filter(it -> concerns(cancellation, it.message.key()))
            .toList();
    Instant now = clock.instant();
    withdrawn.forEach(it -> it.end(DeliveryState.CANCELLED, null, cancellation.reason(), now));
    return withdrawn.size();
  }

  private static boolean concerns(Cancellation cancellation, OccurrenceKey key) {
    return switch (cancellation) {
      case Cancellation.One one -> key.equals(one.key());
      case Cancellation.Everything all -> key.whom().equals(all.person());
      case Cancellation.About about ->
          key.kind() == about.kind() && key.what().equals(about.what());
    };
  }

  boolean resolve(String id, Resolution resolution) {
    PlainLetter it = post.letters.get(id);
    Instant now = clock.instant();
    if (it != null && it.state == DeliveryState.IN_DOUBT) {
      switch (resolution) {
        case SEND_AGAIN -> {
          it.again(now, true);
          it.attempts = 1;
        }
        case ARRIVED -> it.end(DeliveryState.DELIVERED, null, "said_by_a_person", now);
        case GIVE_UP -> it.end(DeliveryState.FAILED, null, "given_up", now);
      }
      return true;
    }
    boolean surelyFailed =
        it != null && it.state == DeliveryState.FAILED && !it.reason().equals("given_up");
    if (surelyFailed && resolution == Resolution.SEND_AGAIN) {
      it.again(now, false);
      it.attempts = 0;
      return true;
    }
    return false;
  }

  /** Whoever uses a card has it. A live sender is left to bring Teams' id of the card. */
  boolean arrived(String id) {
    PlainLetter it = post.letters.get(id);
    if (it == null || it.attempts == 0 || !it.kind().settledByCard()) {
      return false;
    }
    if (it.state == DeliveryState.SENDING) {
      it.used = true;
    } else if (it.is(DeliveryState.IN_DOUBT, DeliveryState.DUE, DeliveryState.CLAIMED)) {
      it.endUsed(clock.instant());
      return true;
    }
    return false;
  }

  boolean sentAnotherWay(String id, Delivery.Told told) {
    PlainLetter it = post.letters.get(id);
    boolean notReached =
        it != null
            && it.is(
                DeliveryState.UNREACHABLE,
                DeliveryState.FAILED,
                DeliveryState.EXPIRED,
                DeliveryState.IN_DOUBT,
                DeliveryState.CANCELLED);
    if (notReached) {
      it.endTold(told, clock.instant());
    }
    return notReached;
  }
}
