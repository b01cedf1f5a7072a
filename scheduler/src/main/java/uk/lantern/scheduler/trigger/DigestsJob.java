package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.digest.EditionSweep;

/** Sends editions whose moment has come, goes on with those on their way, plans those to come. */
final class DigestsJob implements Sweep {

  private final EditionSweep sweep;
  private final Timetable timetable;

  DigestsJob(EditionSweep sweep, Timetable timetable) {
    this.sweep = sweep;
    this.timetable = timetable;
  }

  @Override
  public String cadence() {
    return Triggers.DIGESTS;
  }

  /** Returns how many messages were offered. */
  @Override
  public int run(ZonedDateTime now) {
    try {
      return sweep.run(now);
    } finally {
      // Also when one edition could not be taken on: the moments of others are none of its.
      timetable.planMoments(Triggers.row(Triggers.DIGESTS), sweep.planned());
    }
  }
}
