package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.quartz.CronTrigger;
import uk.lantern.content.calendar.London;

class TriggersTest {

  @SuppressWarnings("unused") // JUnit reads it
  static final Iterable<Cadence> ROWS = Triggers.ALL;

  /** R15: 30 years, each row's own times of day, every date it fires on exactly once. */
  @ParameterizedTest
  @FieldSource("ROWS")
  void everyRowFiresOnceForEachOfItsTimesOnEveryDateForThirtyYears(Cadence row) {
    Map<LocalTime, LocalDate> last = new TreeMap<>();
    LocalDate end = LocalDate.of(2056, 1, 1);
    Iterator<Instant> planned = row.plannedAfter(Instant.parse("2025-12-31T23:59:59Z")).iterator();
    int fired = 0;
    while (true) {
      ZonedDateTime london = planned.next().atZone(London.ZONE);
      LocalDate day = london.toLocalDate();
      if (!day.isBefore(end)) {
        break;
      }
      LocalDate before = last.put(london.toLocalTime(), day);
      if (before != null && !day.isAfter(before)) {
        assertThat(day).as("%s fires twice at %s", row.name(), london).isAfter(before);
      }
      fired++;
    }
    assertThat(fired % last.size()).as("no date misses one of the times").isZero();
    assertThat(fired / last.size()).isIn(days(end, 1, 7), days(end, 1, 5), days(end, 2, 2));
  }

  /** How many days until then lie between two weekdays, both counted. */
  private static int days(LocalDate end, int from, int to) {
    return Math.toIntExact(
        LocalDate.of(2026, 1, 1)
            .datesUntil(end)
            .map(day -> day.getDayOfWeek().getValue())
            .filter(day -> day >= from && day <= to)
            .count());
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void everyRowSaysWhatAMisfireDoesAndQuartzIsToldSo(Cadence row) {
    CronTrigger trigger = new AheadCronTrigger(row, Timetable.GROUP, 0);
    assertThat(trigger.getMisfireInstruction())
        .isEqualTo(
            switch (row.misfire()) {
              case ONCE_NOW -> CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW;
              case SKIP -> CronTrigger.MISFIRE_INSTRUCTION_DO_NOTHING;
            });
    assertThat(trigger.getTimeZone().toZoneId()).isEqualTo(London.ZONE);
  }

  @Test
  void everyNameIsUsedOnce() {
    assertThat(Triggers.ALL).extracting(Cadence::name).doesNotHaveDuplicates();
  }
}
