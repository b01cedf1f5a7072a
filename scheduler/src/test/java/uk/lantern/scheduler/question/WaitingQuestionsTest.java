package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

class WaitingQuestionsTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private final Person officer = person("officer", Role.QA_OFFICER);
  private final Person practitioner = person("practitioner", Role.PRACTITIONER);
  private final WaitingQuestionsPolicy policy =
      new WaitingQuestionsPolicy(new WorkingDays(TUESDAY.plusDays(1)::equals));

  @Test
  void teamIsToldOnAWorkingDayWhenSomethingWaits() {
    List<Person> all = List.of(officer, practitioner);
    assertThat(policy.due(questions(1), all, TUESDAY)).containsExactly(officer);
    assertThat(policy.due(List.of(), all, TUESDAY)).isEmpty();
    assertThat(policy.due(questions(1), all, TUESDAY.plusDays(1))).as("bank holiday").isEmpty();
    assertThat(policy.due(questions(1), all, LocalDate.of(2026, 11, 28))).as("Saturday").isEmpty();
  }

  @Test
  void longListIsCutAndCounted() {
    Message message =
        WaitingQuestionsComposer.message(officer, questions(13), TUESDAY, SendingHours.USUAL);
    assertThat(message.values()).containsEntry("count", 13).containsEntry("more", 3);
    assertThat((List<?>) message.values().get("questions")).hasSize(10);
    assertThat(message.expires()).isEqualTo(Instant.parse("2026-11-24T17:30:00Z"));
    assertThat(message.toString()).doesNotContain("words");
  }

  @Test
  void listOfTheNextDayIsAnotherOccurrence() {
    Message today =
        WaitingQuestionsComposer.message(officer, questions(1), TUESDAY, SendingHours.USUAL);
    Message again =
        WaitingQuestionsComposer.message(officer, questions(2), TUESDAY, SendingHours.USUAL);
    Message tomorrow =
        WaitingQuestionsComposer.message(
            officer, questions(1), TUESDAY.plusDays(1), SendingHours.USUAL);
    assertThat(again.key()).isEqualTo(today.key());
    assertThat(tomorrow.key()).isNotEqualTo(today.key());
  }

  @Test
  void everyKeyHasItsText() {
    Wording.load(TUESDAY).require(QuestionWording.values());
  }

  private static Person person(String id, Role role) {
    RoleGrant grant = new RoleGrant(role, LocalDate.of(2026, 4, 1), null);
    return new Person(new PersonKey("t", id), id, "a", "b", "other", List.of(grant), true, null);
  }

  private static List<EscalatedQuestion> questions(int n) {
    List<EscalatedQuestion> questions = new ArrayList<>();
    for (int i = 1; i <= n; i++) {
      questions.add(
          new EscalatedQuestion(
              QuestionRef.of(i), "words", null, TUESDAY.minusDays(4), TUESDAY, null, null));
    }
    return questions;
  }
}
