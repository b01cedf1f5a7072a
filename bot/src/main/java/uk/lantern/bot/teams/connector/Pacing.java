package uk.lantern.bot.teams.connector;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Retry(RateLimiter(CircuitBreaker(Bulkhead(request)))): the pace per host and tenant, the breaker
 * and the requests in flight per host. Being held back is a receipt like any other.
 */
public final class Pacing {

  /** Who waits for the answer. */
  public enum Lane {
    /** A person does: tried up to three times when waiting is short. */
    REPLY,
    /** The outbox does, which has its own plan for the next try. */
    OUTBOX
  }

  private static final Duration SHORT = Duration.ofSeconds(2);

  private final ConnectorPace pace;
  private final RateLimiterRegistry shared;
  private final RateLimiterRegistry reserved;
  private final CircuitBreakerRegistry breakers;
  private final BulkheadRegistry bulkheads;
  private final Retry replies;

  public Pacing(ConnectorPace pace) {
    this.pace = pace;
    this.shared = RateLimiterRegistry.of(limit(pace.perSecond(), pace.longestWait()));
    this.reserved = RateLimiterRegistry.of(limit(pace.forReplies(), Duration.ZERO));
    this.bulkheads =
        BulkheadRegistry.of(
            BulkheadConfig.custom()
                .maxConcurrentCalls(pace.inFlight())
                .maxWaitDuration(pace.longestWait())
                .build());
    this.breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(50)
                .minimumNumberOfCalls(20)
                .permittedNumberOfCallsInHalfOpenState(5)
                .waitDurationInOpenState(pace.openFor())
                .recordResult(Pacing::hostFails)
                .build());
    this.replies =
        Retry.of(
            "replies",
            RetryConfig.<Receipt>custom()
                .maxAttempts(3)
                .retryOnResult(Pacing::worthAnotherTry)
                .intervalBiFunction((attempt, result) -> pause(attempt, result.get()).toMillis())
                .build());
  }

  Receipt run(Lane lane, String host, String tenant, Supplier<Receipt> request) {
    Bulkhead bulkhead = bulkheads.bulkhead(host);
    CircuitBreaker breaker = breakers.circuitBreaker(host);
    Supplier<Receipt> guarded =
        CircuitBreaker.decorateSupplier(breaker, Bulkhead.decorateSupplier(bulkhead, request));
    Supplier<Receipt> paced = () -> paced(lane, host + " " + tenant, guarded);
    return lane == Lane.REPLY ? replies.executeSupplier(paced) : paced.get();
  }

  private Receipt paced(Lane lane, String bucket, Supplier<Receipt> guarded) {
    boolean mayGo =
        (lane == Lane.REPLY && reserved.rateLimiter(bucket).acquirePermission())
            || shared.rateLimiter(bucket).acquirePermission();
    if (!mayGo) {
      return new Receipt.Retry(ReceiptPolicy.SHORTEST, 0);
    }
    try {
      return guarded.get();
    } catch (CallNotPermittedException open) {
      return new Receipt.Retry(pace.openFor(), 0);
    } catch (BulkheadFullException full) {
      return new Receipt.Retry(ReceiptPolicy.SHORTEST, 0);
    }
  }

  private static RateLimiterConfig limit(int perSecond, Duration wait) {
    return RateLimiterConfig.custom()
        .limitForPeriod(perSecond)
        .limitRefreshPeriod(Duration.ofSeconds(1))
        .timeoutDuration(wait)
        .build();
  }

  /** 429 is about us, not about the host. */
  private static boolean hostFails(Object receipt) {
    return receipt instanceof Receipt.InDoubt
        || receipt instanceof Receipt.NotSent
        || (receipt instanceof Receipt.Retry retry && retry.status() == 503);
  }

  private static boolean worthAnotherTry(Receipt receipt) {
    return receipt instanceof Receipt.NotSent
        || (receipt instanceof Receipt.Retry retry && retry.after().compareTo(SHORT) <= 0);
  }

  private static Duration pause(int attempt, Receipt receipt) {
    return receipt instanceof Receipt.Retry retry
        ? retry.after()
        : Duration.ofMillis(250L * attempt);
  }
}
