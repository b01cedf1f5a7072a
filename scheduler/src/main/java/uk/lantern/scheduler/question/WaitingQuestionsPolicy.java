package uk.lantern.scheduler.question;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Who is told now that questions wait: the partnership team, each when they may be written to. */
public record WaitingQuestionsPolicy(SendingTimes times) {

  /**
   * @param own each person's own days off, leave and pause
   * @return whom to write to; empty when nothing waits or nobody may be written to
   */
  public List<Person> due(
      List<EscalatedQuestion> waiting,
      List<Person> team,
      ZonedDateTime now,
      Function<PersonKey, PersonalTime> own) {
    if (waiting.stream().noneMatch(EscalatedQuestion::isWaiting)) {
      return List.of();
    }
    return team.stream()
        .filter(person -> person.inPartnershipTeamOn(now.toLocalDate()))
        .filter(person -> times.quiet(now, PersonDays.of(own.apply(person.key()))).isEmpty())
        .distinct()
        .toList();
  }
}
