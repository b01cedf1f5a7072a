package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
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
      new WaitingQuestionsPolicy(
          new SendingTimes(SendingHours.USUAL, new WorkingDays(TUESDAY.plusDays(1)::equals)));

  private List<Person> due(int waiting, LocalDate day, PersonalTime own) {
    return due(waiting, day, PersonDays.of(own));
  }

  private List<Person> due(int waiting, LocalDate day, PersonDays days) {
    return policy.due(
        questions(waiting),
        List.of(officer, practitioner),
        day.atTime(10, 0).atZone(London.ZONE),
        person -> days);
  }

  @Test
  void teamIsToldOnAWorkingDayWhenSomethingWaits() {
    assertThat(due(1, TUESDAY, PersonalTime.USUAL)).containsExactly(officer);
    assertThat(due(0, TUESDAY, PersonalTime.USUAL)).isEmpty();
    assertThat(due(1, TUESDAY.plusDays(1), PersonalTime.USUAL)).as("bank holiday").isEmpty();
    assertThat(due(1, LocalDate.of(2026, 11, 28), PersonalTime.USUAL)).as("Saturday").isEmpty();
  }

  @Test
  void nobodyIsToldOnADayOffOnLeaveOrWhilePaused() {
    LocalDate last = TUESDAY.plusDays(2);
    assertThat(due(1, TUESDAY, new PersonalTime(Set.of(DayOfWeek.TUESDAY), null, null))).isEmpty();
    assertThat(due(1, last, new PersonalTime(Set.of(), last, null))).as("on leave").isEmpty();
    assertThat(due(1, last.plusDays(1), new PersonalTime(Set.of(), last, null))).isNotEmpty();
    assertThat(due(1, TUESDAY, new PersonalTime(Set.of(), null, last))).as("paused").isEmpty();
    assertThat(due(1, last, new PersonalTime(Set.of(), null, last))).isNotEmpty();
  }

  @Test
  void nobodyIsToldWhileTheirSchoolIsClosed() {
    PersonDays school = new PersonDays(PersonalTime.USUAL, TUESDAY::equals);
    assertThat(due(1, TUESDAY, school)).isEmpty();
    assertThat(due(1, TUESDAY.plusDays(2), school)).containsExactly(officer);
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
              QuestionRef.of(i),
              "words",
              List.of(),
              TUESDAY.minusDays(4),
              TUESDAY,
              List.of(),
              List.of(),
              null,
              true));
    }
    return questions;
  }
}
