package uk.lantern.bot.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.turn.SeenActivity.State;
import uk.lantern.bot.turn.SeenWork.Worked;
import uk.lantern.scheduler.retention.Purge;

/**
 * Does the work for an activity once, however often, wherever and with however many copies at once
 * Teams delivers it. While the database is away this instance's memory of 10,000 activities stands
 * in. A crash after the early 200 of {@link SeenPace#patience} loses the turn: the one stated loss.
 */
public final class SeenActivities implements Purge, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SeenActivities.class);
  private static final int REMEMBERED = 10_000;

  private final SeenStore store;
  private final SeenPace pace;
  private final LongSupplier nanos;
  private final SeenRecent recent = new SeenRecent(REMEMBERED);
  private final ExecutorService turns = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final SeenAway away;

  public SeenActivities(MongoOperations mongo, Clock clock, SeenPace pace) {
    this(new SeenStore(mongo, clock, UUID.randomUUID().toString()), pace, System::nanoTime);
  }

  SeenActivities(SeenStore store, SeenPace pace, LongSupplier nanos) {
    this.store = store;
    this.pace = pace;
    this.nanos = nanos;
    this.away = new SeenAway(nanos);
    turns.execute(this::keepBeating);
  }

  /** Does the work, or waits for whoever does, at most {@link SeenPace#patience}. */
  public Seen take(ActivityKey key, byte[] body, SeenWork work) {
    SeenTurn mine =
        new SeenTurn(
            SeenActivity.idOf(key), SeenActivity.hashOf(body), nanos, pace.fresh().toNanos());
    SeenTurn first = recent.first(mine);
    if (!first.bodyHash.equals(mine.bodyHash)) {
      return new Seen.Altered();
    }
    if (first == mine) {
      turns.execute(() -> run(mine, work));
    }
    Seen seen = await(first);
    return first != mine && seen instanceof Seen.Answered it ? it.again() : seen;
  }

  @Override
  public String collection() {
    return SeenActivity.COLLECTION;
  }

  /** Forgets what is older than 24 hours. */
  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(store.purgeDue());
  }

  private Seen await(SeenTurn turn) {
    try {
      return turn.outcome.get(pace.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException stillRunning) {
      return new Seen.Working();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Seen.Working();
    } catch (ExecutionException never) {
      throw new IllegalStateException("A turn completed with an exception: " + turn.id, never);
    }
  }

  private void run(SeenTurn turn, SeenWork work) {
    Seen elsewhere = claim(turn);
    if (elsewhere == null) {
      doIt(turn, work);
      return;
    }
    if (!(elsewhere instanceof Seen.Answered)) {
      recent.forget(turn);
    }
    turn.outcome.complete(elsewhere);
  }

  private void doIt(SeenTurn turn, SeenWork work) {
    Worked worked;
    try {
      worked = work.work(turn);
    } catch (RuntimeException e) {
      log.error("The turn of activity {} failed; it is not run again.", turn.id, e);
      worked = Worked.done(SeenAnswer.bare(500));
    }
    try {
      turn.settle(worked.keep() ? worked.answer() : SeenAnswer.bare(worked.answer().status()));
    } catch (RuntimeException e) {
      log.warn("The answer to activity {} is not stored: the database is away.", turn.id);
    }
    // Last, because it becomes the 2xx: killed in between, a redelivery would be done again.
    turn.outcome.complete(new Seen.Answered(worked.answer(), false));
    try {
      worked.afterwards().run();
    } catch (RuntimeException e) {
      log.error("What follows the answer to activity {} failed.", turn.id, e);
    }
  }

  /** Null when the work is ours to do. */
  private @Nullable Seen claim(SeenTurn turn) {
    if (away.leaveAlone()) {
      return null;
    }
    try {
      SeenActivity theirs = store.claim(turn.id, turn.bodyHash);
      Seen elsewhere = theirs == null ? null : watch(turn, theirs);
      if (elsewhere == null) {
        turn.heldIn(store);
      }
      away.answered();
      return elsewhere;
    } catch (RuntimeException e) {
      // Whatever it is: a turn that is neither done nor refused would hang every copy of it.
      away.failed();
      log.warn("Duplicates are recognised from memory alone: {}.", e.getClass().getSimpleName());
      return null;
    }
  }

  /** Waits for another owner's answer. Null once that owner is dead and the record is ours. */
  private @Nullable Seen watch(SeenTurn turn, SeenActivity first) {
    SeenActivity last = first;
    long movedAt = nanos.getAsLong();
    while (true) {
      if (!last.bodyHash().equals(turn.bodyHash)) {
        return new Seen.Altered();
      }
      SeenAnswer answer = last.answer();
      if (last.state() == State.DONE && answer != null) {
        return new Seen.Answered(answer, true);
      }
      if (nanos.getAsLong() - movedAt >= pace.dead().toNanos() && store.takeOver(last)) {
        return null;
      }
      if (closedWithin(pace.beat().toMillis() / 4)) {
        return new Seen.Working();
      }
      SeenActivity now = store.findOrClaim(turn.id, turn.bodyHash);
      if (now == null) {
        return null;
      }
      if (now.beat() != last.beat() || !now.owner().equals(last.owner())) {
        movedAt = nanos.getAsLong();
      }
      last = now;
    }
  }

  private void keepBeating() {
    while (!closedWithin(pace.beat().toMillis())) {
      recent.running().forEach(SeenTurn::beat);
    }
  }

  private boolean closedWithin(long millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Waits for running turns, which go on beating, each at most the patience. */
  @Override
  public void close() {
    recent.running().forEach(this::await);
    closed.countDown();
    turns.close();
  }
}
