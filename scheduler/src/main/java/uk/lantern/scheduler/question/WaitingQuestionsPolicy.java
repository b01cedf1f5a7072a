package uk.lantern.scheduler.question;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.people.Person;

/** Who is told today that questions wait. */
final class WaitingQuestionsPolicy {

  private WaitingQuestionsPolicy() {}

  /** One letter to one person about all of these. */
  record Notice(Person to, List<EscalatedQuestion> questions) {}

  /**
   * Everybody in the team on that day hears of every waiting question, in one letter, so that a
   * day's leave of one of them delays nobody.
   *
   * @param waiting the soonest due first
   * @param team may hold people whose role has ended; they are not told
   * @param today London date
   */
  static List<Notice> due(List<EscalatedQuestion> waiting, List<Person> team, LocalDate today) {
    List<EscalatedQuestion> open = waiting.stream().filter(EscalatedQuestion::isWaiting).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    return team.stream()
        .filter(person -> person.inPartnershipTeamOn(today))
        .map(person -> new Notice(person, open))
        .toList();
  }
}
