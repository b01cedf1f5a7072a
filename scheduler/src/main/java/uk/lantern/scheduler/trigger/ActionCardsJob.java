package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.reminder.sweep.BundleSweep;

/**
 * Offers the weekly cards of actions; both of its rows ask the same.
 *
 * @param cadence the usual time, or the times that people chose
 */
record ActionCardsJob(String cadence, BundleSweep sweep) implements Sweep {

  /** Returns how many cards were offered. */
  @Override
  public int run(ZonedDateTime now) {
    return sweep.run(now);
  }
}
