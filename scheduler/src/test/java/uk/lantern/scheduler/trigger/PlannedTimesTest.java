package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.lantern.scheduler.Ground.london;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.London;

class PlannedTimesTest {

  @ParameterizedTest
  @CsvSource({
    "'* * * * * ?', 01:00",
    "'0 30 1 * * ?', 01:00",
    "'0 0/30 * * * ?', 01:00",
    "'0 59 1 ? * SUN', 01:00",
    "'nonsense', cron",
    "'0 0 25 * * ?', cron",
  })
  void case091PlansThatCannotBeKeptAreRefusedWithTheReason(String cron, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence("x", cron, Misfire.SKIP, "a reason"))
        .withMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({"0 0 10 ? * MON-FRI", "0 0 2 * * ?", "0 59 0 * * ?", "0 0 10 29 2 ?"})
  void plansAtTheEdgesOfTheHourAreKept(String cron) {
    assertThat(new Cadence("x", cron, Misfire.SKIP, "a reason").nextAfter(Instant.EPOCH))
        .isPresent();
  }

  @Test
  void everyCadenceComesExactlyOnceOnBothDaysWhenClocksChangeFor30Years() {
    Cadence purge = row(Triggers.PURGE);
    Cadence team = row(Triggers.WAITING_QUESTIONS);
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2056; day = day.plusDays(1)) {
      if (day.getDayOfMonth() < 20 || (day.getMonthValue() != 3 && day.getMonthValue() != 10)) {
        continue;
      }
      assertThat(times(purge, day)).as("%s", day).hasSize(1);
      assertThat(times(team, day)).hasSize(day.getDayOfWeek().getValue() <= 5 ? 1 : 0);
    }
    assertThat(times(purge, LocalDate.of(2027, 3, 28)))
        .containsExactly(ZonedDateTime.of(2027, 3, 28, 3, 30, 0, 0, London.ZONE));
    assertThat(times(purge, LocalDate.of(2027, 10, 31)))
        .containsExactly(ZonedDateTime.of(2027, 10, 31, 3, 30, 0, 0, London.ZONE));
  }

  @Test
  void theLastPlannedTimeOfADayIsNotOneOfYesterday() {
    Cadence team = row(Triggers.WAITING_QUESTIONS);
    assertThat(team.lastToday(london("2026-11-24T09:59").atZone(London.ZONE))).isEmpty();
    assertThat(team.lastToday(london("2026-11-24T10:00").atZone(London.ZONE)))
        .contains(london("2026-11-24T10:00"));
    assertThat(team.lastToday(london("2026-11-24T23:59").atZone(London.ZONE)))
        .contains(london("2026-11-24T10:00"));
    assertThat(team.lastToday(london("2026-11-28T12:00").atZone(London.ZONE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Tue 10:00, 2026-11-24T10:00",
    "jump to tuesday at 10:00, 2026-11-24T10:00",
    "Mon 10:00, 2026-11-30T10:00",
    "Mon 12:00, 2026-11-23T12:00",
    "14 days, 2026-12-07T11:30",
    "1 week, 2026-11-30T11:30",
    "tomorrow 9:00, 2026-11-24T09:00",
    "9:00, 2026-11-24T09:00",
    "12.15, 2026-11-23T12:15",
    "2027-03-28 10:00, 2027-03-28T10:00",
    "2027-02-30 10:00, none",
    "xyz 10:00, none",
    "Tue, none",
    "25:00, none",
    "'', none",
  })
  void theWordsOfAJump(String spec, String expected) {
    ZonedDateTime now = london("2026-11-23T11:30").atZone(London.ZONE);
    Optional<String> target = JumpSpec.parse(spec, now).map(t -> t.toLocalDateTime().toString());
    assertThat(target.orElse("none")).isEqualTo(expected);
  }

  private static Cadence row(String name) {
    return Triggers.ALL.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<ZonedDateTime> times(Cadence cadence, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    List<ZonedDateTime> times = new ArrayList<>();
    Optional<Instant> next =
        cadence.nextAfter(day.atStartOfDay(London.ZONE).toInstant().minusMillis(1));
    while (next.isPresent() && next.get().isBefore(end)) {
      times.add(next.get().atZone(London.ZONE));
      next = cadence.nextAfter(next.get());
    }
    return times;
  }
}
