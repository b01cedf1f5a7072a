package uk.lantern.scheduler.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.budget.AskBudgetPolicy;
import uk.lantern.scheduler.budget.AskWeeks;
import uk.lantern.scheduler.budget.Asked;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Person;

/** Moves what a week has no room for to the next, as the gate will. */
public record ForecastBudget(AskWeeks asks, SendingTimes times, DaysOfPeople days) {

  /**
   * The letters as they will come.
   *
   * @param letters the soonest first
   * @param skipped gets a line for each that has to wait
   */
  List<Expected> fitting(
      List<Expected> letters,
      Person person,
      PersonalTime own,
      Period period,
      List<Skipped> skipped) {
    if (letters.stream().noneMatch(ForecastBudget::counts)) {
      return letters;
    }
    Asked asked = asks.of(person.key(), period.after());
    Map<LocalDate, Integer> taken = taken(asked, period.after().toLocalDate());
    PersonDays quiet = days.of(person, own);
    List<Expected> fitting = new ArrayList<>();
    for (Expected letter : letters) {
      Optional<Expected> comes =
          counts(letter) ? moved(letter, asked.aWeek(), taken, quiet) : Optional.of(letter);
      if (comes.filter(it -> it.at().equals(letter.at())).isEmpty()) {
        skipped.add(
            new Skipped(letter.key().kind(), letter.at().toLocalDate(), QuietReason.WEEK_FULL));
      }
      comes.filter(it -> period.holds(it.at())).ifPresent(fitting::add);
    }
    fitting.sort(Comparator.comparing(Expected::at));
    return fitting;
  }

  /** What was told this week, and what waits: it goes first, as much a week as may. */
  private static Map<LocalDate, Integer> taken(Asked asked, LocalDate today) {
    Map<LocalDate, Integer> taken = new HashMap<>();
    LocalDate week = AskBudgetPolicy.weekOf(today);
    taken.put(week, asked.toldInWeekOf(today));
    for (int i = 0; i < asked.waiting().size(); i++) {
      while (taken.getOrDefault(week, 0) >= asked.aWeek()) {
        week = week.plusWeeks(1);
      }
      taken.merge(week, 1, Integer::sum);
    }
    return taken;
  }

  private Optional<Expected> moved(
      Expected letter, int aWeek, Map<LocalDate, Integer> taken, PersonDays quiet) {
    Optional<ZonedDateTime> at = Optional.of(letter.at());
    while (at.isPresent() && isFull(at.get(), aWeek, taken)) {
      LocalDate next = AskBudgetPolicy.weekAfter(at.get().toLocalDate());
      at = times.earliest(next.atStartOfDay(London.ZONE), quiet);
    }
    Optional<Expected> comes = at.map(letter::on).filter(it -> it.at().isBefore(letter.expires()));
    comes.ifPresent(
        it -> taken.merge(AskBudgetPolicy.weekOf(it.at().toLocalDate()), 1, Integer::sum));
    return comes;
  }

  private static boolean isFull(ZonedDateTime at, int aWeek, Map<LocalDate, Integer> taken) {
    return taken.getOrDefault(AskBudgetPolicy.weekOf(at.toLocalDate()), 0) >= aWeek;
  }

  private static boolean counts(Expected letter) {
    return AskBudgetPolicy.kinds().contains(letter.key().kind()) && !letter.safetyCritical();
  }
}
