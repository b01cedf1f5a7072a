package uk.lantern.scheduler.trigger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.round.Rounds;

/**
 * Fires the rows of rounds and their letters as soon as somebody launches, changes, closes or
 * cancels one.
 */
final class RoundsWake {

  private static final Logger LOG = LoggerFactory.getLogger(RoundsWake.class);

  private final Timetable timetable;

  RoundsWake(Rounds rounds, Timetable timetable) {
    this.timetable = timetable;
    rounds.whenDue(this::wake);
  }

  /** Quartz is not there while Lantern starts and stops; nobody who presses is told of that. */
  private void wake() {
    try {
      timetable.wake(Triggers.row(Triggers.ROUNDS));
      timetable.wake(Triggers.row(Triggers.ROUND_LETTERS));
    } catch (IllegalStateException refused) {
      LOG.warn("Rounds are taken on at their next firing: {}", refused.getMessage());
    }
  }
}
