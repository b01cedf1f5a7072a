package uk.lantern.scheduler.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** Which days share one week's room; dates are real ones. */
class AskBudgetWeekTest {

  private static boolean hasRoom(LocalDate day, LocalDate told) {
    Message pulse =
        new Message(
            new OccurrenceKey(MessageKind.PULSE_ASKED, "P-0007", new PersonKey("t", "sam"), day),
            "any",
            Map.of(),
            Instant.parse("2030-01-01T00:00:00Z"));
    return AskBudgetPolicy.fits(pulse, day, new Asked(1, List.of(told), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2026-11-30",
    "Tuesday, 2026-12-01",
    "Wednesday, 2026-12-02",
    "Thursday, 2026-12-03",
    "Friday, 2026-12-04",
    "Saturday, 2026-12-05",
    "Sunday, 2026-12-06"
  })
  void whoWasAskedOnAWeekdayHasNoRoomInThatWeekAndHasBeforeAndAfterIt(
      String weekday, LocalDate told) {
    assertThat(told.getDayOfWeek().name()).isEqualToIgnoringCase(weekday);
    LocalDate monday = LocalDate.of(2026, 11, 30);
    for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
      assertThat(hasRoom(day, told)).as("%s", day).isFalse();
    }
    assertThat(hasRoom(monday.minusDays(1), told)).as("the Sunday before").isTrue();
    assertThat(hasRoom(monday.plusDays(7), told)).as("the Monday after").isTrue();
  }

  /** A holiday takes no room away and gives none: the week stays Monday to Sunday. */
  @ParameterizedTest
  @CsvSource({
    "New Year's Day,       2027-01-01, 2026-12-28, 2027-01-04",
    "Easter Monday,        2027-03-29, 2027-03-30, 2027-04-05",
    "early May,            2027-05-03, 2027-05-04, 2027-05-10",
    "Christmas substitute, 2027-12-27, 2027-12-29, 2028-01-03"
  })
  void aBankHolidayBelongsToItsWeek(
      String holiday, LocalDate told, LocalDate sameWeek, LocalDate next) {
    assertThat(hasRoom(sameWeek, told)).as(holiday).isFalse();
    assertThat(hasRoom(next, told)).as(holiday).isTrue();
  }

  /** A week in which the clocks change has 167 or 169 hours and ends on its Sunday all the same. */
  @ParameterizedTest
  @CsvSource({"forward, 2027-03-28, 2027-03-22", "back, 2027-10-31, 2027-10-25"})
  void theDayTheClocksChangeIsTheLastOfItsWeek(String way, LocalDate sunday, LocalDate monday) {
    assertThat(hasRoom(sunday, monday)).as(way).isFalse();
    assertThat(hasRoom(monday, sunday)).as(way).isFalse();
    assertThat(hasRoom(sunday.plusDays(1), sunday)).as(way).isTrue();
  }
}
