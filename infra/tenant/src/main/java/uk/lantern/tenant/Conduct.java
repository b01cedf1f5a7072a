package uk.lantern.tenant;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How the connector behaves on an ordinary day: how long it takes and how often it fails. Drawn
 * from the tenant's seed in the order of arrival. Safe to change while requests run.
 */
public final class Conduct {

  private record Failure(double share, Fault fault) {}

  private final SplittableRandom random;
  private final Map<Route, Failure> failures = new EnumMap<>(Route.class);
  private Duration shortest = Duration.ZERO;
  private Duration longest = Duration.ZERO;

  Conduct(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Every answer of the connector takes this long. */
  public void takes(Duration latency) {
    takes(latency, latency);
  }

  /** Every answer of the connector takes between the two, evenly spread. */
  public synchronized void takes(Duration atLeast, Duration atMost) {
    shortest = atLeast;
    longest = atMost;
  }

  /** This share of the requests (0 to 1) of a route meets a fault; 0 ends it. */
  public synchronized void fails(Route route, double share, Fault fault) {
    failures.put(route, new Failure(share, fault));
  }

  synchronized Duration latency() {
    long spread = longest.minus(shortest).toNanos();
    return spread <= 0 ? shortest : shortest.plusNanos(random.nextLong(spread + 1));
  }

  synchronized @Nullable Fault fault(Route route) {
    Failure failure = failures.get(route);
    return failure != null && random.nextDouble() < failure.share() ? failure.fault() : null;
  }
}
