package uk.lantern.bot.teams.connector.pace;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How many requests a second one tenant takes, between a tenth of what is configured and all of it.
 * Teams lowers its limit without a word, so each 429 is read as news: the requests taken in the
 * second before it bound the true limit from above. Down at once, at most to 40 % a time (50 to 20
 * takes two refusals), but not for a first one at the whole limit, which was only late; up again
 * after 20 s without one, by 5 % a second. A refusal while rising doubles the time until the next
 * try, to 10 min, so that a limit which stays low is hit by a handful of requests in thousands.
 * Times are nanoseconds of a monotonic clock.
 */
final class LearnedLimit {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long FIRST_HOLD = 20 * SECOND;
  private static final long LONGEST_HOLD = 600 * SECOND;

  /** Between refusals with nothing taken in between the pause doubles up to this. */
  private static final long LONGEST_BACK_OFF = 30 * SECOND;

  private final int ceiling;
  private final int floor;
  private final RandomGenerator random;
  private int limit;
  private int before;
  private long hold = FIRST_HOLD;
  private long nextRise;
  private long resume = Long.MIN_VALUE;
  private boolean rose;
  private int limitOfLastHold;
  private int least;
  private int inARow;

  LearnedLimit(int ceiling, RandomGenerator random) {
    this.ceiling = ceiling;
    this.floor = Math.max(1, ceiling / 10);
    this.limit = ceiling;
    this.before = ceiling;
    this.random = random;
  }

  int at(long now) {
    while (limit < ceiling && now >= nextRise) {
      limit = Math.min(ceiling, limit + Math.max(1, limit / 20));
      nextRise += SECOND;
      rose = true;
    }
    return limit;
  }

  /** A request sent then was taken. */
  void taken(long sentAt) {
    if (sentAt >= resume) {
      inARow = 0;
    }
  }

  /**
   * A request was refused for all of the tenant.
   *
   * @param taken how many requests of the second before it were taken, or may have been
   * @param asked how long Teams wants to be left alone
   * @return when to go on
   */
  long refused(long sentAt, int taken, long asked, long now) {
    boolean news = sentAt >= resume;
    boolean onlyLate = news && hardlyNews(taken, now);
    if (news) {
      forget(now);
      before = at(now);
      inARow++;
      hold = rose ? Math.min(2 * hold, LONGEST_HOLD) : hold;
      // Rising was wrong; what held for the whole wait before it was not.
      least = Math.max(floor, rose ? Math.min(limitOfLastHold, before - 1) : before * 2 / 5);
      rose = false;
    }
    long pause = Math.max(asked, backOff());
    // Never earlier than asked, and not all instances at the same moment.
    pause += random.nextLong(1 + pause / 20);
    resume = news ? now + pause : Math.max(resume, now + asked);
    if (onlyLate) {
      return resume;
    }
    limit = Math.max(least, Math.min(limit, Math.min(taken, before - Math.max(1, before / 50))));
    limitOfLastHold = limit;
    nextRise = resume + hold;
    return resume;
  }

  /**
   * With nearly the whole limit taken, and none refused for a while, a request was late on its way
   * rather than the limit lower. If it is lower after all, the next refusal comes within a second
   * or two.
   */
  private boolean hardlyNews(int taken, long now) {
    boolean alone = resume == Long.MIN_VALUE || now - resume > FIRST_HOLD;
    return alone && limit == ceiling && taken >= ceiling - ceiling / 25;
  }

  /** Ten minutes without a refusal: the next one begins a new story. */
  private void forget(long now) {
    if (resume != Long.MIN_VALUE && now - resume > LONGEST_HOLD) {
      hold = FIRST_HOLD;
    }
  }

  private long backOff() {
    return inARow <= 1 ? 0 : Math.min(SECOND << Math.min(inARow - 1, 5), LONGEST_BACK_OFF);
  }
}
