package uk.lantern.scheduler.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.lantern.content.calendar.BankHolidays;

/** Working days as England has them. */
@Configuration(proxyBeanMethods = false)
public class WorkingDaysConfiguration {

  @Bean
  WorkingDays workingDays(BankHolidays bankHolidays) {
    return new WorkingDays(bankHolidays::isBankHoliday);
  }
}
