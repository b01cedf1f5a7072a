package uk.lantern.bot.teams.connector;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import uk.lantern.bot.teams.connector.pace.Lane;

/**
 * One connector host: how many requests are with it at a time, and whether it is left alone. Of the
 * last 20 requests half must fail to open the circuit; then one request at a time tries it again,
 * after 1 to 2 s at first and {@link ConnectorPace#probeEvery} at last.
 */
final class Host {

  /** A try that ends in doubt costs a letter's certainty: seldom, then. */
  private static final Duration AFTER_A_DOUBTFUL_TRY = Duration.ofMinutes(1);

  private static final Duration FIRST = Duration.ofMillis(1_500);

  /** How long somebody who waits for an answer stands in line, rather than come again later. */
  private static final Duration IN_LINE = Duration.ofSeconds(1);

  private final CircuitBreaker circuit;
  private final Bulkhead bulkhead;

  Host(String name, ConnectorPace pace) {
    Duration most = pace.probeEvery().compareTo(FIRST) < 0 ? FIRST : pace.probeEvery();
    this.circuit =
        CircuitBreaker.of(
            name,
            CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(
                    IntervalFunction.ofExponentialRandomBackoff(FIRST, 1.5, 0.3, most))
                .recordResult(Host::fails)
                .build());
    this.bulkhead =
        Bulkhead.of(
            name,
            BulkheadConfig.custom()
                .maxConcurrentCalls(pace.inFlight())
                .maxWaitDuration(IN_LINE)
                .build());
  }

  /** Whether it is worth asking for leave; the next try may be due. */
  boolean mayBeTried() {
    boolean may = circuit.tryAcquirePermission();
    if (may) {
      circuit.releasePermission();
    }
    return may;
  }

  boolean isFull() {
    return bulkhead.getMetrics().getAvailableConcurrentCalls() == 0;
  }

  /** Whether a request may go there: a reply waits for its place a while, a letter does not. */
  boolean enter(Lane lane) {
    if ((isFull() && lane != Lane.REPLY) || !bulkhead.tryAcquirePermission()) {
      return false;
    }
    if (!circuit.tryAcquirePermission()) {
      bulkhead.releasePermission();
      return false;
    }
    return true;
  }

  void leaveUnused() {
    circuit.releasePermission();
    bulkhead.releasePermission();
  }

  void leave(Receipt receipt, long nanos) {
    bulkhead.onComplete();
    boolean trying = circuit.getState() == State.HALF_OPEN;
    circuit.onResult(nanos, TimeUnit.NANOSECONDS, receipt);
    if (trying && receipt instanceof Receipt.InDoubt) {
      circuit.transitionToOpenStateFor(AFTER_A_DOUBTFUL_TRY);
    }
  }

  boolean isAway() {
    return circuit.getState() == State.OPEN;
  }

  /** 429 is about us, not about the host. */
  private static boolean fails(Object receipt) {
    return receipt instanceof Receipt.InDoubt
        || receipt instanceof Receipt.NotSent
        || (receipt instanceof Receipt.Retry retry && retry.status() >= 500);
  }
}
