package uk.lantern.bot.turn;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.bot.turn.SeenActivity.State;

/** Claims activities in the store, and waits for whoever was faster. */
final class SeenClaims {

  private static final Logger log = LoggerFactory.getLogger(SeenClaims.class);

  private final SeenPace pace;
  private final LongSupplier nanos;
  private final SeenAway away;
  private final CountDownLatch closed = new CountDownLatch(1);

  SeenClaims(SeenPace pace, LongSupplier nanos) {
    this.pace = pace;
    this.nanos = nanos;
    this.away = new SeenAway(nanos);
  }

  /** Null when the work is ours to do. */
  @Nullable Seen claim(SeenTurn turn) {
    SeenStore home = turn.home;
    if (home == null || away.leaveAlone()) {
      return null;
    }
    try {
      SeenActivity theirs = home.claim(turn.id, turn.bodyHash);
      Seen elsewhere = theirs == null ? null : watch(home, turn, theirs);
      if (elsewhere == null) {
        turn.held();
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
  private @Nullable Seen watch(SeenStore home, SeenTurn turn, SeenActivity first) {
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
      if (nanos.getAsLong() - movedAt >= pace.dead().toNanos() && home.takeOver(last)) {
        return null;
      }
      if (isClosedWithin(pace.beat().toMillis() / 4)) {
        return new Seen.Working();
      }
      SeenActivity now = home.findOrClaim(turn.id, turn.bodyHash);
      if (now == null) {
        return null;
      }
      if (now.beat() != last.beat() || !now.owner().equals(last.owner())) {
        movedAt = nanos.getAsLong();
      }
      last = now;
    }
  }

  boolean isClosedWithin(long millis) {
    try {
      return closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  void close() {
    closed.countDown();
  }
}
