package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.round.RoundSweep;

/** Opens and closes rounds, goes on with those a crash broke off, plans the moments to come. */
final class RoundsJob implements Sweep {

  private final RoundSweep sweep;
  private final Timetable timetable;

  RoundsJob(RoundSweep sweep, Timetable timetable) {
    this.sweep = sweep;
    this.timetable = timetable;
  }

  @Override
  public String cadence() {
    return Triggers.ROUNDS;
  }

  /**
   * What opened is asked at once. Returns how many rounds opened or closed. The moments are planned
   * even if one could not.
   */
  @Override
  public int run(ZonedDateTime now) {
    try {
      int did = sweep.run();
      if (did > 0) {
        timetable.wake(Triggers.row(Triggers.ROUND_LETTERS));
      }
      return did;
    } finally {
      timetable.planMoments(Triggers.row(Triggers.ROUNDS), sweep.planned());
    }
  }
}
