package uk.lantern.scheduler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** One person's own days, and their place in the morning's post. */
class PersonalPolicyTest {

  private static final String MAYA = "00000000-0000-4000-8000-000000000001";
  private static final SendingTimes TIMES =
      new SendingTimes(
          SendingHours.USUAL, new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday));

  private final SendPolicy policy = new SendPolicy(TIMES, Duration.ZERO);

  @Test
  void leaveFreeDaysAndSchoolClosuresPutOff() {
    PersonDays away = PersonDays.of(new PersonalTime(Set.of(), LocalDate.of(2026, 12, 4), null));
    assertThat(answer("2026-11-26T10:00", person(null), away))
        .isEqualTo(new Verdict.Defer(Instant.parse("2026-12-07T08:30:00Z"), "leave"));
    PersonDays free = PersonDays.of(new PersonalTime(Set.of(DayOfWeek.THURSDAY), null, null));
    assertThat(answer("2026-11-26T10:00", person(null), free))
        .isEqualTo(new Verdict.Defer(Instant.parse("2026-11-27T08:30:00Z"), "non_working_day"));
    PersonDays school =
        new PersonDays(PersonalTime.USUAL, day -> day.isBefore(LocalDate.of(2026, 11, 30)));
    assertThat(answer("2026-11-26T10:00", person(null), school))
        .isEqualTo(new Verdict.Defer(Instant.parse("2026-11-30T08:30:00Z"), "school_closure"));
  }

  @Test
  void aPausePutsOffAndOneLongerThanTheMessageIsWorthWithdrawsIt() {
    PersonDays paused = PersonDays.of(new PersonalTime(Set.of(), null, LocalDate.of(2026, 12, 8)));
    assertThat(answer("2026-11-26T10:00", person(null), paused))
        .isEqualTo(new Verdict.Defer(Instant.parse("2026-12-08T08:30:00Z"), "paused"));
    PersonDays long2027 = PersonDays.of(new PersonalTime(Set.of(), null, LocalDate.of(2027, 6, 1)));
    assertThat(answer("2026-11-26T10:00", person(null), long2027))
        .isEqualTo(new Verdict.Withdraw("paused"));
  }

  @Test
  void someoneWhoWorksOnNoDayIsNotWrittenTo() {
    PersonDays never = PersonDays.of(new PersonalTime(EnumSet.allOf(DayOfWeek.class), null, null));
    assertThat(answer("2026-11-26T10:00", person(null), never))
        .isEqualTo(new Verdict.Withdraw("no_working_day"));
  }

  /** 900 people after a weekend: one a second over 15 minutes, and each always at the same time. */
  @Test
  void theMorningsPostIsSpreadEvenlyAndTheSameWayEachTime() {
    SendPolicy spread = new SendPolicy(TIMES, Duration.ofMinutes(15));
    int[] perMinute = new int[15];
    Set<Instant> again = new TreeSet<>();
    for (int i = 0; i < 900; i++) {
      Message message =
          message(
              MessageKind.DIGEST,
              UUID.nameUUIDFromBytes(new byte[] {(byte) i, (byte) (i >> 8)}).toString(),
              "2026-12-26T00:00");
      Instant until = until(spread, message);
      assertThat(until(spread, message)).isEqualTo(until);
      long minute = Duration.between(Instant.parse("2026-11-30T08:30:00Z"), until).toMinutes();
      assertThat(minute).isBetween(0L, 14L);
      perMinute[(int) minute]++;
      again.add(until);
    }
    assertThat(Arrays.stream(perMinute).boxed()).allMatch(count -> count >= 30 && count <= 90);
    assertThat(again.size()).isGreaterThan(850);
  }

  @Test
  void nobodyLosesAMessageToTheSpread() {
    SendPolicy spread = new SendPolicy(TIMES, Duration.ofHours(8));
    Message soon = message(MessageKind.QUESTION_ANSWERED, MAYA, "2026-11-30T08:31");
    assertThat(until(spread, soon)).isEqualTo(Instant.parse("2026-11-30T08:30:00Z"));
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
