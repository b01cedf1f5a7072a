package uk.lantern.bot.teams.connector.pace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import uk.lantern.bot.teams.connector.pace.Recent.Stamp;

/**
 * Hours of sending in a moment: one bucket, letters without end or a number of them, replies now
 * and then, a wire with jitter, and a judge. The time is simulated, so every run is the same.
 */
final class PaceSimulation {

  static final long MS = 1_000_000L;
  static final long SECOND = 1_000 * MS;

  /** What happens when. */
  private record Event(long at, long order, Runnable what) {}

  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
  private final Random random = new Random(4);
  final RollingJudge judge;
  final Bucket bucket;
  final List<Long> replyWaits = new ArrayList<>();
  final List<Long> takenAt = new ArrayList<>();
  long now;
  long jitter = 10 * MS;
  long uneven;
  long writes = 20 * MS;
  long latency = 100 * MS;
  long retryAfter = SECOND;
  boolean away;
  int sentWhileAway;
  private long order;
  private boolean planned;
  private int inFlight;
  private int letters;
  private final Deque<Long> waitingReplies = new ArrayDeque<>();

  PaceSimulation(int configured, int real) {
    judge = new RollingJudge(real);
    bucket = new Bucket(configured, 10, 15 * MS, () -> now, new Random(7));
  }

  /** Letters in the box. */
  PaceSimulation letters(int count) {
    letters += count;
    plan(now);
    return this;
  }

  /** Replies at random, so many a second. */
  PaceSimulation replies(double perSecond, long until) {
    long next = now;
    while (next < until) {
      next += (long) (-Math.log(1 - random.nextDouble()) / perSecond * SECOND);
      at(next, this::replyWanted);
    }
    return this;
  }

  void at(long time, Runnable what) {
    events.add(new Event(time, order++, what));
  }

  /** Until then, or until nothing happens any more. */
  PaceSimulation runTo(long end) {
    while (!events.isEmpty() && events.peek().at() <= end) {
      Event next = events.poll();
      now = next.at();
      next.what().run();
    }
    return this;
  }

  double perSecond(long from, long to) {
    return takenAt.stream().filter(t -> t >= from && t < to).count()
        * (double) SECOND
        / (to - from);
  }

  /** One look at the box at a time. */
  private void plan(long time) {
    if (!planned) {
      planned = true;
      at(time, this::letter);
    }
  }

  private void letter() {
    planned = false;
    if (letters == 0 || inFlight >= 16) {
      return;
    }
    Stamp stamp = bucket.take(Lane.BROADCAST);
    if (stamp == null) {
      plan(soonest(Lane.BROADCAST));
      return;
    }
    letters--;
    inFlight++;
    // The write of `sending` comes first.
    at(now + writes / 10 + (long) (random.nextDouble() * writes), () -> written(stamp));
    plan(now);
  }

  private void written(Stamp stamp) {
    bucket.ready(stamp);
    at(Math.max(now, stamp.at), () -> inItsTime(stamp));
  }

  /** A reply may have pushed it back. */
  private void inItsTime(Stamp stamp) {
    if (bucket.left(stamp) > 0) {
      at(stamp.at, () -> inItsTime(stamp));
    } else {
      send(stamp, true);
    }
  }

  private void replyWanted() {
    waitingReplies.add(now);
    at(now, this::reply);
  }

  private void reply() {
    if (waitingReplies.isEmpty()) {
      return;
    }
    Stamp stamp = bucket.take(Lane.REPLY);
    if (stamp == null) {
      at(soonest(Lane.REPLY), this::reply);
      return;
    }
    replyWaits.add(stamp.at - waitingReplies.poll());
    at(stamp.at, () -> send(stamp, false));
  }

  private long soonest(Lane lane) {
    return Math.max(now + MS / 10, bucket.next(lane) - bucket.lead(lane));
  }

  private void send(Stamp stamp, boolean letter) {
    bucket.sent(stamp);
    long there = now + 5 * MS + (long) (random.nextDouble() * jitter);
    at(there, () -> arrive(stamp, letter));
  }

  private void arrive(Stamp stamp, boolean letter) {
    sentWhileAway += away ? 1 : 0;
    boolean taken = !away && judge.takes(now);
    if (taken && letter) {
      takenAt.add(now);
    }
    long takes = latency + (long) (-Math.log(1 - random.nextDouble()) * uneven);
    at(now + takes, () -> answer(stamp, letter, taken));
  }

  private void answer(Stamp stamp, boolean letter, boolean taken) {
    if (taken) {
      bucket.taken(stamp);
    } else {
      bucket.refused(stamp, retryAfter);
      letters += letter ? 1 : 0;
    }
    inFlight -= letter ? 1 : 0;
    plan(now);
  }
}
