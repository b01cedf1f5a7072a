package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
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

class CronPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "'* * * * * ?', Europe/London, more often",
    "'0 0 0 31 2 ?', Europe/London, never comes",
    "'0 0 10 ? * MON', Foo/Bar, Europe/London only",
    "'0 0 10 ? * MON', UTC, Europe/London only",
    "'0 0 10 1 1 ? 9999', Europe/London, never comes",
    "'nonsense', Europe/London, cannot read",
    "'0 30 1 * * ?', Europe/London, 01:00 to 02:00",
    "'0 0/30 * * * ?', Europe/London, 01:00 to 02:00",
    "'0 59 1 ? * SUN', Europe/London, 01:00 to 02:00",
  })
  void case091PlansThatCannotBeKeptAreRefusedWithTheReason(String cron, String zone, String why) {
    assertThat(CronPolicy.refusal(cron, zone).orElse("accepted")).contains(why);
  }

  @ParameterizedTest
  @CsvSource({"0 0 10 ? * MON-FRI", "0 0 2 * * ?", "0 59 0 * * ?", "0 0 10 29 2 ?"})
  void plansAtTheEdgesOfTheHourAreKept(String cron) {
    assertThat(CronPolicy.refusal(cron, "Europe/London")).isEmpty();
  }

  @Test
  void everyCadenceComesExactlyOnceOnBothDaysWhenClocksChangeFor30Years() {
    Cadence purge = Triggers.named("purge");
    Cadence team = Triggers.named("waiting-questions");
    for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2056; day = day.plusDays(1)) {
      if (day.getDayOfMonth() < 20 || (day.getMonthValue() != 3 && day.getMonthValue() != 10)) {
        continue;
      }
      assertThat(times(purge, day)).as("%s", day).hasSize(1);
      assertThat(times(team, day)).hasSize(day.getDayOfWeek().getValue() <= 5 ? 1 : 0);
    }
    assertThat(times(purge, LocalDate.of(2027, 3, 28)))
        .containsExactly(ZonedDateTime.of(2027, 3, 28, 3, 15, 0, 0, London.ZONE));
    assertThat(times(purge, LocalDate.of(2027, 10, 31)))
        .containsExactly(ZonedDateTime.of(2027, 10, 31, 3, 15, 0, 0, London.ZONE));
  }

  @Test
  void theLastPlannedTimeOfADayIsNotOneOfYesterday() {
    Cadence team = Triggers.named("waiting-questions");
    assertThat(team.lastOfDay(london("2026-11-24T09:59"))).isEmpty();
    assertThat(team.lastOfDay(london("2026-11-24T10:00"))).contains(london("2026-11-24T10:00"));
    assertThat(team.lastOfDay(london("2026-11-24T23:59"))).contains(london("2026-11-24T10:00"));
    assertThat(team.lastOfDay(london("2026-11-28T12:00"))).isEmpty();
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
    Optional<String> target = JumpPolicy.target(spec, now).map(t -> t.toLocalDateTime().toString());
    assertThat(target.orElse("none")).isEqualTo(expected);
  }

  private static List<ZonedDateTime> times(Cadence cadence, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    List<ZonedDateTime> times = new ArrayList<>();
    Optional<Instant> next =
        cadence.after(day.atStartOfDay(London.ZONE).toInstant().minusMillis(1));
    while (next.isPresent() && next.get().isBefore(end)) {
      times.add(next.get().atZone(London.ZONE));
      next = cadence.after(next.get());
    }
    return times;
  }
}
