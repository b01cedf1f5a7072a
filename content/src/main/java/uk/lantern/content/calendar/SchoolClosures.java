package uk.lantern.content.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When schools are closed, from {@code calendar/school-closures.yml} or a partnership's own file.
 */
public final class SchoolClosures {

  private static final int WARN_DAYS_BEFORE_END = 90;

  /**
   * The closures of one calendar.
   *
   * @param code what an agency names, for example {@code demo_marram}
   * @param coveredUntil the last date it speaks for
   */
  public record SchoolCalendar(String code, LocalDate coveredUntil, List<Closure> closed) {

    public SchoolCalendar {
      closed = List.copyOf(closed);
    }
  }

  /**
   * One stretch without school.
   *
   * @param from first day closed
   * @param to last day closed
   */
  public record Closure(String name, LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  private final Map<String, SchoolCalendar> calendars = new TreeMap<>();

  SchoolClosures(Collection<SchoolCalendar> calendars) {
    calendars.forEach(calendar -> this.calendars.put(calendar.code(), calendar));
  }

  /** No calendar at all: nobody's school is ever closed. */
  public static SchoolClosures none() {
    return new SchoolClosures(List.of());
  }

  public boolean knows(String calendar) {
    return calendars.containsKey(calendar);
  }

  /** The codes of all calendars. */
  public Collection<String> codes() {
    return List.copyOf(calendars.keySet());
  }

  /**
   * Whether schools of that calendar are closed on a London date. False for a calendar that is not
   * known, and for every date after its data ends.
   */
  public boolean isClosed(String calendar, LocalDate date) {
    SchoolCalendar known = calendars.get(calendar);
    return known != null && known.closed().stream().anyMatch(closure -> closure.holds(date));
  }

  /** Whether the schools of any calendar are closed on a London date. */
  public boolean anyIsClosed(LocalDate date) {
    return calendars.keySet().stream().anyMatch(calendar -> isClosed(calendar, date));
  }

  /** One sentence for each calendar that ends within 90 days. */
  public List<String> warnings(LocalDate today) {
    return calendars.values().stream()
        .filter(c -> !today.isBefore(c.coveredUntil().minusDays(WARN_DAYS_BEFORE_END)))
        .map(
            c ->
                "School calendar %s is known until %s only: add the next year to the file of school closures."
                    .formatted(c.code(), c.coveredUntil()))
        .toList();
  }
}
