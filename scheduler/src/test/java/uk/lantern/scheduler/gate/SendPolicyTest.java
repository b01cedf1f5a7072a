package uk.lantern.scheduler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

class SendPolicyTest {

  private static final String MAYA = "00000000-0000-4000-8000-000000000001";
  private static final SendingTimes TIMES =
      new SendingTimes(
          SendingHours.USUAL, new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday));

  private final SendPolicy policy = new SendPolicy(TIMES, Duration.ZERO);

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T06:00, 2026-11-26T08:30, outside_hours",
    "2026-11-27T17:30, 2026-11-30T08:30, outside_hours",
    "2026-11-28T10:00, 2026-11-30T08:30, weekend",
    "2026-11-29T23:59, 2026-11-30T08:30, weekend",
    "2026-12-25T10:00, 2026-12-29T08:30, bank_holiday",
    "2026-12-28T10:00, 2026-12-29T08:30, bank_holiday",
    "2027-01-01T10:00, 2027-01-04T08:30, bank_holiday",
    "2027-05-03T10:00, 2027-05-04T08:30, bank_holiday",
    "2027-05-31T10:00, 2027-06-01T08:30, bank_holiday",
    "2027-08-30T10:00, 2027-08-31T08:30, bank_holiday",
    "2027-12-27T10:00, 2027-12-29T08:30, bank_holiday",
    "2027-03-26T10:00, 2027-03-30T08:30, bank_holiday",
    "2027-03-28T01:30, 2027-03-30T08:30, weekend",
    "2027-03-29T10:00, 2027-03-30T08:30, bank_holiday",
    "2027-10-31T01:30, 2027-11-01T08:30, weekend",
    "2027-10-31T10:00, 2027-11-01T08:30, weekend"
  })
  void whatComesInAQuietHourWaitsForTheNextMorningThatIsNot(
      LocalDateTime now, LocalDateTime until, String reason) {
    assertThat(answer(now, person(null), PersonDays.USUAL))
        .isEqualTo(new Verdict.Defer(until.atZone(London.ZONE).toInstant(), reason));
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, 2026-11-23T08:30",
    "Tuesday, 2026-11-24T10:00",
    "Wednesday, 2026-11-25T12:00",
    "Thursday, 2026-11-26T14:00",
    "Friday, 2026-11-27T17:29",
    "after the March change, 2027-03-30T08:30",
    "after the October change, 2027-11-01T08:30"
  })
  void onAWorkingDayWithinTheHoursItGoesAtOnce(String day, LocalDateTime now) {
    assertThat(answer(now, person(null), PersonDays.USUAL)).as(day).isEqualTo(new Verdict.Send());
  }

  @Test
  void nobodyIsWrittenToFromTheDayOnWhichTheyLeft() {
    Person leaves = person(LocalDate.of(2026, 11, 27));
    assertThat(answer("2026-11-26T10:00", leaves, PersonDays.USUAL)).isEqualTo(new Verdict.Send());
    assertThat(answer("2026-11-27T10:00", leaves, PersonDays.USUAL))
        .isEqualTo(new Verdict.Withdraw("left"));
    assertThat(answer("2026-11-28T10:00", leaves, PersonDays.USUAL))
        .as("at a weekend too: nothing waits for a leaver")
        .isEqualTo(new Verdict.Withdraw("left"));
  }

  @Test
  void theTeamsListIsWithdrawnWhenTheRoleHasEndedAndOneOwnAnswerIsNot() {
    Person officer =
        person(null)
            .with(
                List.of(
                    new RoleGrant(
                        Role.QA_OFFICER, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 11, 25))));
    assertThat(answer(MessageKind.WAITING_QUESTIONS, "2026-11-25T10:00", officer))
        .isEqualTo(new Verdict.Send());
    assertThat(answer(MessageKind.WAITING_QUESTIONS, "2026-11-26T10:00", officer))
        .isEqualTo(new Verdict.Withdraw("role_ended"));
    assertThat(answer(MessageKind.QUESTION_ANSWERED, "2026-11-26T10:00", officer))
        .isEqualTo(new Verdict.Send());
  }

  @Test
  void whatCannotGoBeforeItExpiresSaysTooLateAndWaitsForThatMoment() {
    Message today = message(MessageKind.WAITING_QUESTIONS, MAYA, "2026-11-27T17:30");
    assertThat(policy.judge(today, null, PersonDays.USUAL, at("2026-11-27T17:31")))
        .isEqualTo(new Verdict.Defer(Instant.parse("2026-11-27T17:30:00Z"), "too_late"));
    Message onTheHour = message(MessageKind.QUESTION_ANSWERED, MAYA, "2026-11-30T08:30");
    assertThat(policy.judge(onTheHour, null, PersonDays.USUAL, at("2026-11-28T10:00")))
        .isEqualTo(new Verdict.Defer(Instant.parse("2026-11-30T08:30:00Z"), "too_late"));
  }

  @Test
  void aCardIsReplacedAtAnyHourAndTheNoteAboutItWaitsForTheMorning() {
    Person maya = person(null);
    assertThat(answer(MessageKind.DIGEST_UPDATE, "2026-11-28T23:00", maya))
        .isEqualTo(new Verdict.Send());
    assertThat(answer(MessageKind.DIGEST_NOTE, "2026-11-28T23:00", maya))
        .isEqualTo(new Verdict.Defer(at("2026-11-30T08:30").toInstant(), "weekend"));
  }

  @Test
  void whoeverIsInNoListIsJudgedByTheHourAlone() {
    assertThat(answer("2026-11-26T10:00", null, PersonDays.USUAL)).isEqualTo(new Verdict.Send());
    assertThat(answer("2026-11-28T10:00", null, PersonDays.USUAL))
        .isInstanceOf(Verdict.Defer.class);
  }

  private static Instant until(SendPolicy policy, Message message) {
    Verdict verdict = policy.judge(message, null, PersonDays.USUAL, at("2026-11-28T10:00"));
    assertThat(verdict).isInstanceOf(Verdict.Defer.class);
    return ((Verdict.Defer) verdict).until();
  }

  private Verdict answer(String now, @Nullable Person person, PersonDays days) {
    return answer(LocalDateTime.parse(now), person, days);
  }

  private Verdict answer(LocalDateTime now, @Nullable Person person, PersonDays days) {
    return policy.judge(
        message(MessageKind.QUESTION_ANSWERED, MAYA, now.plusDays(30).toString()),
        person,
        days,
        now.atZone(London.ZONE));
  }

  private Verdict answer(MessageKind kind, String now, Person person) {
    return policy.judge(message(kind, MAYA, "2026-12-26T00:00"), person, PersonDays.USUAL, at(now));
  }

  private static Message message(MessageKind kind, String objectId, String expiresLondon) {
    return new Message(
        new OccurrenceKey(kind, "x", new PersonKey("t", objectId), LocalDate.of(2026, 11, 26)),
        "template",
        Map.of(),
        at(expiresLondon).toInstant());
  }

  private static Person person(@Nullable LocalDate left) {
    return new Person(
        new PersonKey("t", MAYA), "Maya", "nhs", "", "health_visitor", List.of(), false, left);
  }

  private static ZonedDateTime at(String london) {
    return LocalDateTime.parse(london).atZone(London.ZONE);
  }
}
