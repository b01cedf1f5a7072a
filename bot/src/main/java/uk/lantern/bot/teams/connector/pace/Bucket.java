package uk.lantern.bot.teams.connector.pace;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.teams.connector.pace.Recent.Stamp;

/**
 * The token bucket of one app and tenant. Tokens come back evenly; the reserve for replies and a
 * little more can be saved up. That alone would let saved tokens and fresh ones meet in one second
 * (burst plus rate), so besides no request goes less than a window after the one a whole limit
 * before it: whatever second Teams looks at, the limit is not passed in it.
 *
 * <p>The window is a second, a third of the jitter, and as much as the earlier request may have
 * arrived late ({@link Travel}); 12 ms of jitter cost at most 1.4 %.
 */
final class Bucket {

  private static final long SECOND = 1_000_000_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final LongSupplier nanos;
  private final long origin;
  private final Reserve reserve;
  private final long window;
  private final LearnedLimit learned;
  private final LeadTime lead = new LeadTime();
  private final Recent recent;
  private final Travel travel;

  /** When the bucket is full again: a token is a step between now and then. */
  private long full;

  private long pausedUntil;

  /**
   * @param ceiling requests a second, as configured
   * @param nanos a monotonic clock
   */
  Bucket(int ceiling, int reserve, long jitter, LongSupplier nanos, RandomGenerator random) {
    this.nanos = nanos;
    this.origin = nanos.getAsLong();
    this.reserve = new Reserve(reserve);
    this.window = SECOND + jitter / 3;
    this.travel = new Travel(jitter);
    this.learned = new LearnedLimit(ceiling, random);
    this.recent = new Recent(ceiling);
  }

  /** The time by which this bucket counts. */
  long now() {
    return nanos.getAsLong() - origin;
  }

  /** When a request of the lane may go, if nobody is faster. */
  long next(Lane lane) {
    return locked(() -> next(lane, now()));
  }

  /**
   * Takes the next token, when it is due within {@link LeadTime}; null when it is not. It must not
   * be used before {@link Stamp#at}.
   */
  @Nullable Stamp take(Lane lane) {
    lock.lock();
    try {
      long now = now();
      long at = next(lane, now);
      if (at - now > lead.of(lane)) {
        return null;
      }
      Stamp stamp = new Stamp(lane, now, at, travel.unanswered());
      int limit = learned.at(now);
      if (lane == Lane.REPLY) {
        reserve.replied(now);
        recent.reply(stamp, saved(lane, limit, now), limit, window);
      } else {
        recent.add(stamp);
      }
      full = Math.max(full, stamp.at) + window / limit;
      return stamp;
    } finally {
      lock.unlock();
    }
  }

  /** How long before its time a token is given out. */
  long lead(Lane lane) {
    return locked(() -> lead.of(lane));
  }

  /** What had to be done before it could go is done. */
  void ready(Stamp stamp) {
    locked(() -> lead.took(stamp.lane, now() - stamp.given));
  }

  /** When the last look at its recipient is to begin. */
  long look(Stamp stamp) {
    return locked(() -> stamp.at - lead.look());
  }

  void looked(Stamp stamp, long since) {
    locked(() -> lead.looked(stamp.lane, now() - since));
  }

  /** How long it still has to wait; a reply may push a letter back meanwhile. */
  long left(Stamp stamp) {
    return locked(() -> stamp.at - now());
  }

  /** It goes now, which may be later than it could have. */
  void sent(Stamp stamp) {
    locked(
        () -> {
          stamp.at = Math.max(stamp.at, now());
          stamp.gone = true;
        });
  }

  void taken(Stamp stamp) {
    locked(
        () -> {
          stamp.late = travel.late(now() - stamp.at);
          learned.taken(stamp.at);
        });
  }

  /** Teams wants this tenant to be left alone for so long. */
  void refused(Stamp stamp, long asked) {
    locked(
        () -> {
          stamp.refused = true;
          int taken = recent.within(stamp.at);
          pausedUntil = Math.max(pausedUntil, learned.refused(stamp.at, taken, asked, now()));
        });
  }

  /** Nothing goes for so long, whoever asks. */
  void pause(long time) {
    locked(() -> pausedUntil = Math.max(pausedUntil, now() + time));
  }

  /** Whether less than half of the limit is used: then a 429 is hardly about the tenant. */
  boolean quiet() {
    return locked(() -> 2 * recent.within(now()) < learned.at(now()));
  }

  int limit() {
    return locked(() -> learned.at(now()));
  }

  /** Whole tokens now, none while paused. */
  int tokens() {
    lock.lock();
    try {
      long now = now();
      int limit = learned.at(now);
      long missing = Math.max(0, full - now);
      long there = reserve.capacity(limit) - Math.ceilDiv(missing, window / limit);
      return now < pausedUntil ? 0 : (int) Math.max(0, there);
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private long next(Lane lane, long now) {
    int limit = learned.at(now);
    long at = Math.max(saved(lane, limit, now), recent.free(limit, window));
    return Math.max(at, recent.free(limit - reserve.spare(lane, limit, now), window));
  }

  /** When there is a token for the lane. */
  private long saved(Lane lane, int limit, long now) {
    long mayLack = reserve.capacity(limit) - lane.needs(reserve.kept(limit));
    return Math.max(Math.max(now, pausedUntil), full - mayLack * (window / limit));
  }
}
