package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;

class CadenceTest {

  private final Cadence tenOClock = cadence("0 0 10 ? * MON-FRI");

  @ParameterizedTest
  @ValueSource(
      strings = {"0 30 1 * * ?", "0 0 1 * * ?", "0 59 1 ? * SUN", "0 0/5 * * * ?", "0 0 0/1 1 1 ?"})
  void planBetweenOneAndTwoIsRefusedWithTheReason(String cron) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cadence(cron))
        .withMessageContaining("between 01:00 and 02:00")
        .withMessageContaining("clock change");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 59 0 * * ?", "0 0 2 * * ?", "0 15 0,2-23 * * ?", "0 0 13 * * ?"})
  void planOutsideThatHourIsTaken(String cron) {
    assertThat(cadence(cron).nextAfter(Instant.parse("2027-01-01T00:00:00Z"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10:00", "* * * *", "0 0 25 * * ?", "0 0 10 32 * ?"})
  void case091NonsenseIsRefusedWithTheReason(String cron) {
    assertThatIllegalArgumentException().isThrownBy(() -> cadence(cron)).withMessageContaining("x");
  }

  @Test
  void cadenceWithoutAReasonIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence("x", "0 0 10 * * ?", Misfire.SKIP, " "));
  }

  @Test
  void everyWeekdayOfThirtyYearsHasExactlyOneTenOClock() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Instant next = tenOClock.nextAfter(at(day, "00:00").toInstant()).orElseThrow();
    for (; day.getYear() < 2056; day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() <= 5) {
        assertThat(next.atZone(London.ZONE)).isEqualTo(at(day, "10:00"));
        next = tenOClock.nextAfter(next).orElseThrow();
      }
    }
  }

  /** Clocks change on 28 March and 31 October 2027, both at 01:00 UTC. */
  @ParameterizedTest
  @CsvSource({"2027-03-28, 23", "2027-10-31, 23", "2027-06-02, 23"})
  void hourlyCadenceFiresOnceInEveryPlannedHourOfBothClockChanges(LocalDate day, int times) {
    Cadence hourly = cadence("0 15 0,2-23 * * ?");
    List<LocalTime> fired = new ArrayList<>();
    Instant next = hourly.nextAfter(at(day, "00:00").toInstant()).orElseThrow();
    while (next.atZone(London.ZONE).toLocalDate().equals(day)) {
      fired.add(next.atZone(London.ZONE).toLocalTime());
      next = hourly.nextAfter(next).orElseThrow();
    }
    assertThat(fired).hasSize(times).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void nightlyPurgeRunsOnceOnBothClockChanges() {
    Cadence purge = row(Triggers.PURGE);
    for (LocalDate day : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
      Instant first = purge.nextAfter(at(day, "00:00").toInstant()).orElseThrow();
      assertThat(first.atZone(London.ZONE)).isEqualTo(at(day, "03:30"));
      assertThat(purge.nextAfter(first).orElseThrow().atZone(London.ZONE))
          .isEqualTo(at(day.plusDays(1), "03:30"));
    }
  }

  @Test
  void lastOfTodayIsTheLatestOneNotAfterNow() {
    LocalDate monday = LocalDate.of(2027, 3, 29);
    assertThat(tenOClock.lastToday(at(monday, "09:59"))).isEmpty();
    assertThat(tenOClock.lastToday(at(monday, "10:00"))).contains(at(monday, "10:00").toInstant());
    assertThat(tenOClock.lastToday(at(monday, "23:59"))).contains(at(monday, "10:00").toInstant());
    assertThat(tenOClock.lastToday(at(monday.minusDays(1), "12:00"))).as("Sunday").isEmpty();
  }

  @Test
  void everyKeyHasItsText() {
    Wording.load(LocalDate.of(2026, 11, 23)).require(TimeWording.values());
  }

  private static Cadence row(String name) {
    return Triggers.ALL.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static Cadence cadence(String cron) {
    return new Cadence("x", cron, Misfire.SKIP, "for this test");
  }

  private static ZonedDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(London.ZONE);
  }
}
