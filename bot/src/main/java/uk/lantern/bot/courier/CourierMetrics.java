package uk.lantern.bot.courier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;

/** Figures of reliability.md 4, by lane and outcome: nothing that stands for a person. */
final class CourierMetrics {

  /** Counting is for whoever reads the figures, not for the way of a letter. */
  private static final Duration COUNTED_EVERY = Duration.ofSeconds(10);

  private record Counted(long waiting, Instant at) {}

  private final MeterRegistry metrics;
  private final Outbox outbox;
  private final Clock clock;

  /** Broadcast letters settled since none was waiting. */
  private final AtomicLong settledOfBroadcast = new AtomicLong();

  private volatile @Nullable Counted last;

  CourierMetrics(MeterRegistry metrics, Outbox outbox, InHand inHand, Clock clock) {
    this.metrics = metrics;
    this.outbox = outbox;
    this.clock = clock;
    Gauge.builder("outbox.in_hand", inHand, InHand::size)
        .description("Letters claimed here and not settled")
        .register(metrics);
    Gauge.builder("outbox.in_flight", inHand, InHand::inFlight)
        .description("Letters that would be in doubt if this instance died")
        .register(metrics);
    Gauge.builder("broadcast.waiting", this, CourierMetrics::waiting)
        .description("Broadcast letters not settled")
        .register(metrics);
    Gauge.builder("broadcast.progress", this, CourierMetrics::progress)
        .description("Part of the broadcasts under way that this instance has settled")
        .register(metrics);
  }

  void claimed(Claim claim) {
    Duration late = Duration.between(claim.due(), clock.instant());
    Timer.builder("outbox.lateness")
        .tag("lane", lane(claim))
        .publishPercentiles(.5, .9, .99)
        .register(metrics)
        .record(late.isNegative() ? Duration.ZERO : late);
  }

  void settled(Claim claim, Receipt receipt) {
    String outcome = receipt.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    metrics.counter("outbox.settled", "lane", lane(claim), "outcome", outcome).increment();
    boolean again = receipt instanceof Receipt.Deferred || receipt instanceof Receipt.TryLater;
    if (!again && claim.delivery().message().key().kind().lane() == Lane.BROADCAST) {
      settledOfBroadcast.incrementAndGet();
    }
  }

  private double progress() {
    double waiting = waiting();
    if (waiting == 0) {
      settledOfBroadcast.set(0);
      return 1;
    }
    return settledOfBroadcast.get() / (settledOfBroadcast.get() + waiting);
  }

  private double waiting() {
    Counted counted = last;
    Instant now = clock.instant();
    if (counted == null || counted.at().plus(COUNTED_EVERY).isBefore(now)) {
      try {
        counted = new Counted(outbox.unsettled(Lane.BROADCAST), now);
        last = counted;
      } catch (DataAccessException away) {
        return Double.NaN;
      }
    }
    return counted.waiting();
  }

  private static String lane(Claim claim) {
    return claim.delivery().message().key().kind().lane().name().toLowerCase(Locale.ROOT);
  }
}
