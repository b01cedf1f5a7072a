package uk.lantern.bot.teams.connector.pace;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.teams.connector.pace.ConversationWindows.Sent;
import uk.lantern.bot.teams.connector.pace.Recent.Stamp;

/** The pace of one tenant and of the conversations in it. Safe for many threads. */
public final class TenantPace {

  /** How soon a second refusal, of another conversation, makes it a matter of the tenant. */
  private static final long TOGETHER = Duration.ofSeconds(1).toNanos();

  private record Refusal(String conversation, long at) {}

  private final Bucket bucket;
  private final ConversationWindows conversations;
  private final Map<Lane, BucketLimiter> lanes = new EnumMap<>(Lane.class);
  private volatile @Nullable Refusal last;

  /**
   * @param limits the tenant's own and those of each conversation
   * @param longest how long Resilience4j's own callers wait
   * @param nanos a monotonic clock
   */
  public TenantPace(
      PaceLimits limits, Duration longest, LongSupplier nanos, RandomGenerator random) {
    long jitter = limits.jitter().toNanos();
    this.bucket = new Bucket(limits.perSecond(), limits.forReplies(), jitter, nanos, random);
    this.conversations = new ConversationWindows(limits.conversation(), jitter);
    for (Lane lane : Lane.values()) {
      lanes.put(lane, new BucketLimiter(bucket, lane, longest));
    }
  }

  /** Leave for one request, waited for in order; null when there is none within that time. */
  public @Nullable Grant take(Lane lane, String conversation, Duration within) {
    long last = bucket.now() + within.toNanos();
    Sent sent = conversations.take(conversation, bucket.now());
    while (sent == null) {
      long next = conversations.next(conversation, bucket.now());
      if (next > last || Thread.currentThread().isInterrupted()) {
        return null;
      }
      sleepUntil(next);
      sent = conversations.take(conversation, bucket.now());
    }
    Stamp stamp = limiter(lane).take(Duration.ofNanos(Math.max(0, last - bucket.now())));
    if (stamp == null) {
      conversations.notSent(conversation, sent);
      return null;
    }
    conversations.sent(sent, stamp.at);
    return new Grant(conversation, stamp, sent);
  }

  /** How long until leave for a request could be had. */
  public Duration wait(Lane lane, String conversation) {
    long now = bucket.now();
    long next = Math.max(bucket.next(lane), conversations.next(conversation, now));
    return Duration.ofNanos(next - now);
  }

  /** Whether it is the conversation that must wait, longer than the tenant has to. */
  public boolean rests(Lane lane, String conversation) {
    long now = bucket.now();
    return conversations.next(conversation, now) > bucket.next(lane);
  }

  /** Tokens in the bucket now. */
  public int tokens() {
    return bucket.tokens();
  }

  /** Requests a second that this tenant takes, as far as is known. */
  public int limit() {
    return bucket.limit();
  }

  BucketLimiter limiter(Lane lane) {
    BucketLimiter limiter = lanes.get(lane);
    if (limiter == null) {
      throw new IllegalStateException("No limiter for " + lane);
    }
    return limiter;
  }

  /**
   * A 429 does not say whom it means. It is the conversation's when the conversation was busy or
   * the tenant quiet, unless another conversation met one within a second: then it is the tenant's.
   */
  private boolean onlyItsOwn(String conversation, long now) {
    Refusal before = last;
    boolean others =
        before != null
            && !before.conversation().equals(conversation)
            && now - before.at() < TOGETHER;
    return !others && (conversations.busy(conversation, now) || bucket.quiet());
  }

  private void sleepUntil(long at) {
    long left = at - bucket.now();
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(left);
      left = at - bucket.now();
    }
  }

  /** Leave for one request. To be used soon: others pay for it already. */
  public final class Grant {
    private final String conversation;
    private final Stamp stamp;
    private final Sent sent;

    private Grant(String conversation, Stamp stamp, Sent sent) {
      this.conversation = conversation;
      this.stamp = stamp;
      this.sent = sent;
    }

    /**
     * Waits the rest of the time, some milliseconds, and notes when it goes.
     *
     * @param there a last look, begun so that its answer comes just in time
     * @return what it said; when false, the token is lost
     */
    public boolean go(BooleanSupplier there) {
      bucket.ready(stamp);
      sleepUntil(bucket.look(stamp));
      long since = bucket.now();
      if (!there.getAsBoolean()) {
        return false;
      }
      bucket.looked(stamp, since);
      long left = bucket.left(stamp);
      while (left > 0 && !Thread.currentThread().isInterrupted()) {
        LockSupport.parkNanos(left);
        left = bucket.left(stamp);
      }
      bucket.sent(stamp);
      conversations.sent(sent, stamp.at);
      return true;
    }

    /** Teams did not complain about the pace. */
    public void taken() {
      bucket.taken(stamp);
      conversations.taken(conversation);
    }

    /** 429. The conversation rests for as long as was asked, the tenant when it is its matter. */
    public void refused(Duration asked) {
      long now = bucket.now();
      boolean own = onlyItsOwn(conversation, now);
      last = new Refusal(conversation, now);
      conversations.hold(conversation, asked.toNanos(), now);
      if (!own) {
        bucket.refused(stamp, asked.toNanos());
      }
    }
  }
}
