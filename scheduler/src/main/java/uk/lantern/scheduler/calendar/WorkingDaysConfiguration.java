package uk.lantern.scheduler.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.calendar.BankHolidays;

/** Working days of England. */
@Configuration(proxyBeanMethods = false)
public class WorkingDaysConfiguration {

  @Bean
  WorkingDays workingDays(BankHolidays holidays) {
    return new WorkingDays(holidays::isBankHoliday);
  }
}
