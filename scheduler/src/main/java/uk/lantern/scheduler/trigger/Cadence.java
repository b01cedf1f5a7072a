package uk.lantern.scheduler.trigger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import uk.lantern.content.calendar.London;

/**
 * One line of the timetable.
 *
 * @param cron Quartz cron, in the zone
 * @param zone always Europe/London; written out so that a reader of the table need not guess
 * @param reason why it runs, and why then
 */
record Cadence(
    String name, String cron, String zone, Pace pace, String reason, Class<? extends Job> job) {

  Cadence {
    CronPolicy.refusal(cron, zone)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(
                  "Cadence %s cannot have cron '%s' in %s: %s".formatted(name, cron, zone, why));
            });
    if (reason.isBlank()) {
      throw new IllegalArgumentException("Cadence %s has no reason: write one.".formatted(name));
    }
  }

  JobKey jobKey() {
    return JobKey.jobKey(name);
  }

  TriggerKey triggerKey() {
    return TriggerKey.triggerKey(name);
  }

  /** Durable: it is there to be run by hand although no trigger may be left. */
  JobDetail jobDetail() {
    return JobBuilder.newJob(job)
        .withIdentity(jobKey())
        .withDescription(reason)
        .storeDurably()
        .build();
  }

  CronTrigger trigger() {
    return from(TriggerBuilder.newTrigger().startNow());
  }

  private CronTrigger from(TriggerBuilder<Trigger> start) {
    CronScheduleBuilder schedule =
        CronScheduleBuilder.cronSchedule(cron).inTimeZone(TimeZone.getTimeZone(zone));
    schedule =
        switch (pace) {
          case PLANNED -> schedule.withMisfireHandlingInstructionFireAndProceed();
          case FREQUENT -> schedule.withMisfireHandlingInstructionDoNothing();
        };
    return start
        .withIdentity(triggerKey())
        .forJob(jobKey())
        .withDescription(reason)
        .withSchedule(schedule)
        .build();
  }

  /** The first planned time after the given one. */
  Optional<Instant> after(Instant moment) {
    // From the beginning of time: a trigger in Quartz starts now, or it would make up for 1970.
    CronTrigger always = from(TriggerBuilder.newTrigger().startAt(Date.from(Instant.EPOCH)));
    return Optional.ofNullable(always.getFireTimeAfter(Date.from(moment))).map(Date::toInstant);
  }

  /** The last planned time of that moment's London day that is not after it. */
  Optional<Instant> lastOfDay(Instant moment) {
    Instant midnight =
        LocalDate.ofInstant(moment, London.ZONE).atStartOfDay(London.ZONE).toInstant();
    Optional<Instant> last = Optional.empty();
    Optional<Instant> next = after(midnight.minusMillis(1));
    while (next.isPresent() && !next.get().isAfter(moment)) {
      last = next;
      next = after(next.get());
    }
    return last;
  }
}
