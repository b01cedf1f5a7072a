package uk.lantern.scheduler.calendar;

import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.calendar.BankHolidays;
import uk.lantern.content.calendar.London;
import uk.lantern.content.calendar.SchoolClosures;

/** Working days as England has them, and the hours in which Lantern writes to people. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SendingHours.class)
public class WorkingDaysConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(WorkingDaysConfiguration.class);

  @Bean
  WorkingDays workingDays(BankHolidays bankHolidays) {
    return new WorkingDays(bankHolidays::isBankHoliday);
  }

  @Bean
  SendingTimes sendingTimes(SendingHours hours, WorkingDays workingDays) {
    return new SendingTimes(hours, workingDays);
  }

  @Bean
  CalendarWarnings calendarWarnings(BankHolidays holidays, SchoolClosures schools) {
    return new CalendarWarnings(holidays, schools);
  }

  /** Said once, when a server or a test starts; a command that is lazy says nothing. */
  @Bean
  ApplicationListener<ApplicationStartedEvent> calendarSaid(
      SendingHours hours, CalendarWarnings warnings, Clock clock) {
    return started -> {
      if (!hours.areUsual()) {
        LOG.warn(
            "Messages go out from {} to {} on {} days, not at the usual hours (lantern.sending).",
            hours.from(),
            hours.to(),
            hours.days().name().toLowerCase(Locale.ROOT));
      }
      warnings.on(London.today(clock)).forEach(LOG::warn);
    };
  }
}
