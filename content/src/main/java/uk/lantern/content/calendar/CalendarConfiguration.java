package uk.lantern.content.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the shipped calendar data. */
@Configuration(proxyBeanMethods = false)
public class CalendarConfiguration {

  private static final String FILE = "/calendar/bank-holidays.yml";

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  private record BankHolidayFile(
      String source,
      LocalDate checkedOn,
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

  /**
   * When schools are closed.
   *
   * @param file a partnership's own file; the shipped one when empty
   */
  @Bean
  public SchoolClosures schoolClosures(
      @Value("${lantern.calendar.school-closures:}") String file, Environment environment) {
    boolean demo = environment.acceptsProfiles(Profiles.of("local"));
    return file.isBlank()
        ? SchoolClosuresFile.shipped(demo)
        : SchoolClosuresFile.read(Path.of(file), demo);
  }

  /** The shipped data, for use without Spring. */
  public static BankHolidays shipped() {
    try (InputStream in = CalendarConfiguration.class.getResourceAsStream(FILE)) {
      BankHolidayFile file = YAML.readValue(in, BankHolidayFile.class);
      return new BankHolidays(new TreeSet<>(file.dates()), file.coveredUntil());
    } catch (JacksonException e) {
      throw new IllegalStateException(
          FILE + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }
}
