package uk.lantern.scheduler.trigger;

import java.text.ParseException;
import java.util.Date;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.quartz.CronTrigger;
import org.quartz.impl.triggers.CronTriggerImpl;
import uk.lantern.content.calendar.London;

/**
 * A cron trigger that reads the one clock: Quartz counts in the machine's time, which DEMO time is
 * ahead of. With nothing ahead it is a plain {@link CronTriggerImpl}.
 */
final class AheadCronTrigger extends CronTriggerImpl {

  private static final long serialVersionUID = 1L;

  private final long aheadMillis;

  AheadCronTrigger(Cadence cadence, String group, long aheadMillis) {
    this.aheadMillis = aheadMillis;
    setName(cadence.name());
    setGroup(group);
    setJobName(cadence.name());
    setJobGroup(group);
    setDescription(cadence.reason());
    setMisfireInstruction(
        cadence.misfire() == Misfire.ONCE_NOW
            ? CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW
            : CronTrigger.MISFIRE_INSTRUCTION_DO_NOTHING);
    try {
      setCronExpression(cadence.cron());
    } catch (ParseException e) {
      throw new IllegalStateException("Cadence has checked this cron before.", e);
    }
    setTimeZone(TimeZone.getTimeZone(London.ZONE));
    getJobDataMap().put(SweepJob.AHEAD, aheadMillis);
  }

  @Override
  protected @Nullable Date getTimeAfter(Date after) {
    Date next = super.getTimeAfter(new Date(after.getTime() + aheadMillis));
    return next == null ? null : new Date(next.getTime() - aheadMillis);
  }
}
