package uk.lantern.scheduler.question;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Person;

/** Who is told today that questions wait: the whole partnership team, on working days only. */
public record WaitingQuestionsPolicy(WorkingDays workingDays) {

  /**
   * @param today London date
   * @return whom to write to; empty when nothing waits or nobody works
   */
  public List<Person> due(List<EscalatedQuestion> waiting, List<Person> team, LocalDate today) {
    if (!workingDays.isWorking(today) || waiting.stream().noneMatch(q -> q.isWaiting())) {
      return List.of();
    }
    return team.stream().filter(person -> person.inPartnershipTeamOn(today)).distinct().toList();
  }
}
