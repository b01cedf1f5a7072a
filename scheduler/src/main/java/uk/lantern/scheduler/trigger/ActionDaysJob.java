package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.reminder.sweep.DaySweep;
import uk.lantern.scheduler.reminder.sweep.ReviewSweep;

/** Offers what a day brings: dates, the first steps of the overdue ladder, reviews of plans. */
record ActionDaysJob(DaySweep days, ReviewSweep reviews) implements Sweep {

  @Override
  public String cadence() {
    return Triggers.ACTION_DAYS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    return days.run(now) + reviews.run(now);
  }
}
