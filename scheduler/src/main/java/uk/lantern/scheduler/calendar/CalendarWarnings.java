package uk.lantern.scheduler.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.calendar.BankHolidays;
import uk.lantern.content.calendar.SchoolClosures;

/** What the shipped dates will soon not cover; for the log at start and for health. */
public final class CalendarWarnings {

  private final BankHolidays holidays;
  private final SchoolClosures schools;

  public CalendarWarnings(BankHolidays holidays, SchoolClosures schools) {
    this.holidays = holidays;
    this.schools = schools;
  }

  /** A sentence for each calendar that ends within 90 days, with what to do. */
  public List<String> on(LocalDate today) {
    List<String> warnings = new ArrayList<>();
    holidays.warning(today).ifPresent(warnings::add);
    warnings.addAll(schools.warnings(today));
    return List.copyOf(warnings);
  }
}
