package uk.lantern.bot.teams.connector.pace;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnFailureEvent;
import io.github.resilience4j.ratelimiter.event.RateLimiterOnSuccessEvent;
import io.github.resilience4j.ratelimiter.internal.RateLimiterEventProcessor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.teams.connector.pace.Recent.Stamp;

/**
 * One lane of a tenant's bucket as Resilience4j's rate limiter, whose own is a fixed window that
 * lets two limits through at its edge. Who waits in a lane is served in order.
 */
final class BucketLimiter implements RateLimiter {

  private final Bucket bucket;
  private final Lane lane;
  private final RateLimiterConfig config;
  private final RateLimiterEventProcessor events = new RateLimiterEventProcessor();
  private final ReentrantLock queue = new ReentrantLock(true);
  private final Condition due = queue.newCondition();
  private volatile Duration longest;

  BucketLimiter(Bucket bucket, Lane lane, Duration longest) {
    this.bucket = bucket;
    this.lane = lane;
    this.longest = longest;
    this.config =
        RateLimiterConfig.custom()
            .limitForPeriod(bucket.limit())
            .limitRefreshPeriod(Duration.ofSeconds(1))
            .timeoutDuration(longest)
            .build();
  }

  /** The next token within that time, first come first served; null when there is none. */
  @Nullable Stamp take(Duration within) {
    long last = bucket.now() + within.toNanos();
    try {
      if (!queue.tryLock(within.toNanos(), TimeUnit.NANOSECONDS)) {
        return null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    try {
      return turn(last);
    } finally {
      queue.unlock();
    }
  }

  private @Nullable Stamp turn(long last) {
    while (true) {
      Stamp stamp = bucket.take(lane);
      if (stamp != null) {
        return stamp;
      }
      long at = bucket.next(lane);
      long soonest = at - bucket.lead(lane);
      if (soonest > last) {
        return null;
      }
      try {
        long unused = due.awaitNanos(Math.max(1, soonest - bucket.now()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
  }

  @Override
  public boolean acquirePermission(int permits) {
    boolean all = true;
    for (int i = 0; i < permits && all; i++) {
      all = take(longest) != null;
    }
    if (all) {
      events.consumeEvent(new RateLimiterOnSuccessEvent(getName(), permits));
    } else {
      events.consumeEvent(new RateLimiterOnFailureEvent(getName(), permits));
    }
    return all;
  }

  /** Nothing is reserved far ahead, or a broadcast would stand before a reply. */
  @Override
  public long reservePermission(int permits) {
    Stamp stamp = permits == 1 ? bucket.take(lane) : null;
    return stamp == null ? -1 : Math.max(0, stamp.at - bucket.now());
  }

  @Override
  public void changeTimeoutDuration(Duration timeout) {
    longest = timeout;
  }

  /** The limit is configured, and learned from what Teams answers. */
  @Override
  public void changeLimitForPeriod(int limit) {
    throw new UnsupportedOperationException("Set lantern.connector.pace.per-second instead.");
  }

  @Override
  public void drainPermissions() {
    bucket.pause(Duration.ofSeconds(1).toNanos());
  }

  @Override
  public String getName() {
    return lane.name();
  }

  @Override
  public RateLimiterConfig getRateLimiterConfig() {
    return config;
  }

  @Override
  public Map<String, String> getTags() {
    return Map.of();
  }

  @Override
  public EventPublisher getEventPublisher() {
    return events;
  }

  @Override
  public Metrics getMetrics() {
    return new Metrics() {
      @Override
      public int getNumberOfWaitingThreads() {
        return queue.getQueueLength();
      }

      @Override
      public int getAvailablePermissions() {
        return bucket.tokens();
      }
    };
  }
}
