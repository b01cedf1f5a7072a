package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Scheduler;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.TestStore;

/** {@code schedule.missed}: the one figure that has to be above 0 when something did not run. */
class MissedTest {

  private final JobRuns runs = new JobRuns(TestStore.mongo());
  private final Schedule schedule = new Schedule(mock(Scheduler.class), runs);

  private int missedAt(String london) {
    return schedule.missed(at(london));
  }

  private static ZonedDateTime at(String london) {
    return LocalDateTime.parse(london).atZone(London.ZONE);
  }

  private void ran(String cadence, String planned, @Nullable String failure) {
    Instant then = at(planned).toInstant();
    runs.record(new JobRun(cadence, then, then, then, 0, failure));
  }

  private void allRan(String planned) {
    Triggers.ALL.forEach(row -> ran(row.name(), planned, null));
  }

  @Test
  void aRowThatDidNotRunIsMissedOnceCatchUpHasHadItsHour() {
    allRan("2026-11-25T09:59:59");
    for (Cadence row : Triggers.ALL) {
      if (!row.name().equals(Triggers.WAITING_QUESTIONS)) {
        ran(row.name(), "2026-11-25T10:00", null);
      }
    }
    assertThat(missedAt("2026-11-25T11:09:59")).isZero();
    assertThat(missedAt("2026-11-25T11:10:00")).isEqualTo(1);
    ran(Triggers.WAITING_QUESTIONS, "2026-11-25T10:00", "DataAccessResourceFailureException");
    assertThat(missedAt("2026-11-25T11:10:00")).as("it ran and failed").isEqualTo(1);
    ran(Triggers.WAITING_QUESTIONS, "2026-11-25T10:00", null);
    assertThat(missedAt("2026-11-25T11:10:00")).as("caught up").isZero();
  }

  @Test
  void whenNothingRanAllDayEveryRowOfThatDayIsMissed() {
    int allButCatchUpAndTuesdaysCards = Triggers.ALL.size() - 2;
    assertThat(missedAt("2026-11-25T23:00")).isEqualTo(allButCatchUpAndTuesdaysCards);
    assertThat(missedAt("2026-11-24T23:00")).as("a Tuesday").isEqualTo(Triggers.ALL.size() - 1);
    assertThat(missedAt("2026-11-29T23:00")).as("a Sunday").isLessThan(Triggers.ALL.size() - 4);
  }

  @Test
  void catchUpItselfIsNotCountedAndAfterMidnightNothingOfYesterdayIs() {
    for (Cadence row : Triggers.ALL) {
      if (!row.name().equals(Triggers.CATCH_UP)) {
        ran(row.name(), "2026-11-25T18:59:59", null);
      }
    }
    assertThat(missedAt("2026-11-25T20:00")).isZero();
    assertThat(missedAt("2026-11-26T00:30")).as("the last hours of yesterday").isZero();
  }

  /** An hour that comes twice or not at all neither hides a miss nor makes one up. */
  @ParameterizedTest
  @ValueSource(strings = {"2027-03-28", "2027-10-31"})
  void onBothDaysOnWhichTheClocksChangeTheNightlyPurgeIsMissedByLondonsClock(String day) {
    allRan(day + "T03:29:59");
    assertThat(missedAt(day + "T04:39:59")).isZero();
    for (Cadence row : Triggers.ALL) {
      if (!row.name().equals(Triggers.PURGE)) {
        ran(row.name(), day + "T03:30", null);
      }
    }
    assertThat(missedAt(day + "T04:40")).isEqualTo(1);
    ran(Triggers.PURGE, day + "T03:30", null);
    assertThat(missedAt(day + "T04:40")).isZero();
  }
}
