package uk.lantern.bot.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
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
  private final SeenClaims claims;

  public SeenActivities(MongoOperations mongo, Clock clock, SeenPace pace) {
    this(new SeenStore(mongo, clock, UUID.randomUUID().toString()), pace, System::nanoTime);
  }

  SeenActivities(SeenStore store, SeenPace pace, LongSupplier nanos) {
    this.store = store;
    this.pace = pace;
    this.nanos = nanos;
    this.claims = new SeenClaims(pace, nanos);
    turns.execute(this::keepBeating);
  }

  /** Does the work, or waits for whoever does, at most {@link SeenPace#patience}. */
  public Seen take(ActivityKey key, byte[] body, SeenWork work) {
    return take(key, body, Trace.USUAL, work);
  }

  /**
   * The same.
   *
   * @param trace what may be kept of it; of what leaves another than the usual no copy that reaches
   *     another instance gets more than a bare 200
   */
  public Seen take(ActivityKey key, byte[] body, Trace trace, SeenWork work) {
    SeenTurn mine = turn(key, body, trace);
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

  private SeenTurn turn(ActivityKey key, byte[] body, Trace trace) {
    long fresh = pace.fresh().toNanos();
    return switch (trace) {
      case Trace.Keyed keyed ->
          new SeenTurn(keyed.id(key), keyed.body(body), store.keyed(keyed.round()), nanos, fresh);
      case Trace.Usual usual ->
          new SeenTurn(SeenActivity.idOf(key), SeenActivity.hashOf(body), store, nanos, fresh);
      case Trace.None none ->
          new SeenTurn(SeenActivity.idOf(key), SeenActivity.hashOf(body), null, nanos, fresh);
    };
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

  /** Forgets what was kept under the keys of rounds that are over. */
  int forgetKeyed(Predicate<String> over) {
    return store.rounds().stream()
        .filter(over)
        .mapToInt(round -> Math.toIntExact(store.forget(round)))
        .sum();
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
    Seen elsewhere = claims.claim(turn);
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

  private void keepBeating() {
    while (!claims.isClosedWithin(pace.beat().toMillis())) {
      recent.running().forEach(SeenTurn::beat);
    }
  }

  /** Waits for running turns, which go on beating, each at most the patience. */
  @Override
  public void close() {
    recent.running().forEach(this::await);
    claims.close();
    turns.close();
  }
}
