package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.budget.AskWeeks;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.forecast.Forecast;
import uk.lantern.scheduler.forecast.ForecastBudget;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.reminder.forecast.CardForecast;
import uk.lantern.scheduler.reminder.forecast.LineForecast;

/** What will I receive next week, by the sweeps' own policies. */
class ForecastOfActionsTest extends ReminderWorld {

  private final Forecast forecast =
      new Forecast(
          List.of(
              new CardForecast(actions, preferences, days, memory, times, outbox),
              new LineForecast(MessageKind.ACTION_TODAY, actions, preferences, days, memory, times),
              new LineForecast(
                  MessageKind.ACTION_OVERDUE, actions, preferences, days, memory, times)),
          outbox,
          preferences,
          budget(50));

  private ForecastBudget budget(int aWeek) {
    return new ForecastBudget(new AskWeeks(new Ledger(mongo), aWeek), times, personDays);
  }

  private final Person sam = people.find(Sketch.SAM).orElseThrow();

  private List<String> foreseen(int forDays) {
    return forecast.of(sam, Period.ofDays(now(), forDays)).letters().stream()
        .map(it -> it.key().kind() + " " + it.at().toLocalDateTime())
        .toList();
  }

  @Test
  void theCardsTheLinesAndTheQuestionAfterwardsAreForeseenAsIfNothingWasDone() {
    actions.put(Sketch.of("A-1", "2026-12-10"));
    clock.set("2026-11-23T12:00");
    assertThat(foreseen(21))
        .containsExactly(
            "ACTION_BUNDLE 2026-11-24T10:00",
            "ACTION_BUNDLE 2026-12-01T10:00",
            "ACTION_BUNDLE 2026-12-08T10:00",
            "ACTION_TODAY 2026-12-09T09:00",
            "ACTION_TODAY 2026-12-10T09:00",
            "ACTION_OVERDUE 2026-12-11T09:00");
  }

  @Test
  void whatIsForeseenIsWhatComes() {
    actions.put(
        Sketch.of("A-1", "2026-12-10"),
        Sketch.of("A-2", "2026-12-24"),
        Sketch.of("A-3", "2027-01-05"));
    clock.set("2026-11-23T12:00");
    List<String> foreseen = foreseen(45);
    List<String> came = new ArrayList<>();
    LocalDate first = LocalDate.of(2026, 11, 23);
    for (LocalDate day : first.plusDays(1).datesUntil(first.plusDays(45)).toList()) {
      if (working.isWorking(day)) {
        clock.set(day + "T09:00");
        daySweep().run(now());
        toSam(came);
        clock.set(day + "T10:00");
        cards.run(now());
        toSam(came);
      }
    }
    assertThat(came).containsExactlyInAnyOrderElementsOf(foreseen);
  }

  private void toSam(List<String> came) {
    deliver().stream()
        .filter(it -> it.whom().equals("sam"))
        .forEach(it -> came.add(it.kind() + " " + now().toLocalDateTime()));
  }

  @Test
  void leaveMovesTheCardAndTheDayIsExplained() {
    actions.put(Sketch.of("A-1", "2026-12-22"));
    clock.set("2026-11-23T12:00");
    PersonalTime away = new PersonalTime(Set.of(), LocalDate.of(2026, 11, 25), null);
    Outlook outlook = forecast.of(sam, away, Period.ofDays(now(), 7));
    assertThat(outlook.letters())
        .singleElement()
        .satisfies(it -> assertThat(it.at().toLocalDateTime()).hasToString("2026-11-26T08:30"));
    assertThat(outlook.skipped())
        .singleElement()
        .satisfies(it -> assertThat(it.why()).isEqualTo(QuietReason.LEAVE));
  }

  @Test
  void aChangeOfDaysTakesBackNoCardThatWaits() {
    actions.put(Sketch.of("A-1", "2026-12-22"));
    clock.set("2026-11-24T10:00");
    cards.run(now());
    PersonalTime away = new PersonalTime(Set.of(), LocalDate.of(2026, 11, 25), null);
    assertThat(forecast.takeBack(sam, away)).isZero();
    assertThat(forecast.of(sam, Period.ofDays(now(), 3)).waiting()).hasSize(1);
  }
}
