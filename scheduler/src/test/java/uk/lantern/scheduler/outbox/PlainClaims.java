package uk.lantern.scheduler.outbox;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.outbox.MessageKind.CatchUp;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.outbox.MessageKind.WhenInDoubt;

/** How one instance of {@link PlainOutbox} takes what is due. */
final class PlainClaims {

  static final int MOST_ATTEMPTS = 10;

  private final PlainPost post;
  private final PlainLease lease;
  private final Clock clock;
  private @Nullable Instant lastLook;
  private long lastLookNanos;
  private boolean backlog;

  PlainClaims(PlainPost post, PlainLease lease, Clock clock) {
    this.post = post;
    this.lease = lease;
    this.clock = clock;
  }

  List<Claim> claim(int n, Set<String> withoutTenants) {
    if (!lease.mayAct()) {
      return List.of();
    }
    lookAround();
    List<Claim> claims = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      for (PlainLetter it : post.paused ? List.<PlainLetter>of() : due(lane, withoutTenants)) {
        if (claims.size() < n && it.state == DeliveryState.DUE) {
          it.claimFor(lease.owner);
          if (!givesWay(it)) {
            claims.add(it.toClaim());
          }
        }
      }
    }
    return claims;
  }

  /** At most once a second, by either clock. */
  private void lookAround() {
    Instant now = clock.instant();
    long nanos = lease.nanos.getAsLong();
    if (lastLook != null
        && now.isBefore(lastLook.plusSeconds(1))
        && nanos - lastLookNanos < 1_000_000_000L) {
      return;
    }
    lastLook = now;
    lastLookNanos = nanos;
    List<String> holders =
        post.those(it -> it.is(DeliveryState.CLAIMED, DeliveryState.SENDING))
            .map(it -> it.owner)
            .distinct()
            .toList();
    lease.dead(holders).forEach(dead -> takeOver(dead, now));
    post.in(DeliveryState.DUE)
        .filter(it -> it.isTooLate(now))
        .forEach(it -> it.end(DeliveryState.EXPIRED, null, "too_late", now));
    Instant minutesAgo = now.minus(Duration.ofMinutes(5));
    backlog = post.in(DeliveryState.DUE).anyMatch(it -> it.notBefore.isBefore(minutesAgo));
  }

  private void takeOver(String dead, Instant now) {
    for (PlainLetter it : post.those(letter -> letter.owner.equals(dead)).toList()) {
      if (it.state == DeliveryState.CLAIMED) {
        it.state = DeliveryState.DUE;
      } else if (it.state == DeliveryState.SENDING && it.used) {
        it.endUsed(now);
      } else if (it.state == DeliveryState.SENDING && mayGoAgain(it)) {
        it.again(now, true);
      } else if (it.state == DeliveryState.SENDING) {
        it.end(DeliveryState.IN_DOUBT, null, "sender_died", now);
      }
    }
  }

  /** Of a letter that may have arrived. */
  static boolean mayGoAgain(PlainLetter it) {
    return it.kind().whenInDoubt() == WhenInDoubt.SEND_AGAIN && it.attempts < MOST_ATTEMPTS;
  }

  /** The longest waiting first; with a backlog the newest. */
  private List<PlainLetter> due(Lane lane, Set<String> withoutTenants) {
    Instant now = clock.instant();
    List<PlainLetter> due =
        new ArrayList<>(
            post.in(DeliveryState.DUE)
                .filter(it -> it.kind().lane() == lane)
                .filter(it -> !it.notBefore.isAfter(now) && !it.isTooLate(now))
                .filter(it -> !withoutTenants.contains(it.message.recipient().tenant()))
                .sorted(comparing(it -> it.notBefore))
                .toList());
    if (backlog) {
      Collections.reverse(due);
    }
    return due;
  }

  /** Of reminders the person gets the newest: of an older one nothing is left to say. */
  private boolean givesWay(PlainLetter it) {
    if (it.kind().catchUp() == CatchUp.ALL) {
      return false;
    }
    Instant now = clock.instant();
    List<PlainLetter> same =
        post.those(other -> other.kind() == it.kind())
            .filter(other -> other.message.recipient().equals(it.message.recipient()))
            .toList();
    if (same.stream().anyMatch(other -> isNewer(other, it) && wasToldOrWillBe(other, now))) {
      it.end(DeliveryState.CANCELLED, null, "newer", now);
      return true;
    }
    same.stream()
        .filter(other -> isNewer(it, other) && other.state == DeliveryState.DUE)
        .filter(other -> !other.isTooLate(now))
        .forEach(other -> other.end(DeliveryState.CANCELLED, null, "newer", now));
    return false;
  }

  private static boolean isNewer(PlainLetter one, PlainLetter other) {
    return one.message.key().date().isAfter(other.message.key().date());
  }

  private static boolean wasToldOrWillBe(PlainLetter it, Instant now) {
    return switch (it.state) {
      case DUE -> !it.isTooLate(now);
      case CLAIMED, SENDING, DELIVERED, IN_DOUBT, SENT_ANOTHER_WAY -> true;
      case UNREACHABLE, FAILED, EXPIRED, CANCELLED -> false;
    };
  }
}
