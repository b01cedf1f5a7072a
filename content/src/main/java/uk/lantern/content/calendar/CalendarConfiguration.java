package uk.lantern.content.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the shipped calendar data. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

  private static final String FILE = "/calendar/bank-holidays.yml";

  private record BankHolidayFile(
      String source,
      String licence,
      String owner,
      LocalDate reviewBy,
      LocalDate coveredUntil,
      List<LocalDate> dates) {}

  /** England's bank holidays as shipped. */
  @Bean
  public BankHolidays bankHolidays() {
    return shipped();
  }

  /** The shipped data, for use without Spring. */
  public static BankHolidays shipped() {
    try (InputStream in = CalendarConfiguration.class.getResourceAsStream(FILE)) {
      BankHolidayFile file = YAMLMapper.builder().build().readValue(in, BankHolidayFile.class);
      return new BankHolidays(new TreeSet<>(file.dates()), file.coveredUntil());
    } catch (JacksonException e) {
      throw new IllegalStateException(
          FILE + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }
}
