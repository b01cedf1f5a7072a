package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.reminder.ladder.SentOnLetters;
import uk.lantern.scheduler.reminder.sweep.NewsSweep;
import uk.lantern.scheduler.reminder.told.RemindedSweep;

/**
 * Offers news of actions that a crash kept from the outbox, and impact checks that are due; notes
 * which reminders arrived.
 */
record ActionNewsJob(NewsSweep news, SentOnLetters sentOn, RemindedSweep reminded)
    implements Sweep {

  @Override
  public String cadence() {
    return Triggers.ACTION_NEWS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    int offered = news.run(now) + sentOn.sweep(now);
    reminded.run(now.toLocalDate());
    return offered;
  }
}
