package uk.lantern.scheduler.question;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.people.Person;

/** Who is told now that questions wait: the partnership team, each when they may be written to. */
public record WaitingQuestionsPolicy(SendingTimes times) {

  /**
   * @param days each person's own days off, leave and pause, and their school's closures
   * @return whom to write to; empty when nothing waits or nobody may be written to
   */
  public List<Person> due(
      List<EscalatedQuestion> waiting,
      List<Person> team,
      ZonedDateTime now,
      Function<Person, PersonDays> days) {
    if (waiting.stream().noneMatch(EscalatedQuestion::isWaiting)) {
      return List.of();
    }
    return team.stream()
        .filter(person -> person.inPartnershipTeamOn(now.toLocalDate()))
        .filter(person -> times.quiet(now, days.apply(person)).isEmpty())
        .distinct()
        .toList();
  }
}
