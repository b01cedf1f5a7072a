package uk.lantern.scheduler.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
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

/** The letters about actions keep the hours and go to nobody who left. */
class ActionLettersGateTest {

  private static final PersonKey SAM = new PersonKey("t", "sam");
  private final SendPolicy policy =
      new SendPolicy(
          new SendingTimes(
              SendingHours.USUAL, new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday)),
          Duration.ZERO);

  private Verdict judge(MessageKind kind, String at, @Nullable LocalDate left) {
    ZonedDateTime now = LocalDateTime.parse(at).atZone(London.ZONE);
    Message message =
        new Message(
            new OccurrenceKey(kind, "all", SAM, now.toLocalDate()),
            "action-bundle",
            Map.of("told", List.of("A-1")),
            now.plusDays(14).toInstant());
    Person sam = new Person(SAM, "Sam Lee", "a", "t", "manager", List.of(), false, left);
    return policy.judge(message, sam, PersonDays.USUAL, now);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.MATCH_ANY,
      names = {"ACTION_.*", "PLAN_REVIEW", "PULSE_.*", "ROUND_.*"})
  void inWorkingHoursTheyGoAndAtNightTheyWaitForTheMorning(MessageKind kind) {
    assertThat(judge(kind, "2026-11-26T10:00", null)).isInstanceOf(Verdict.Send.class);
    assertThat(judge(kind, "2026-12-24T19:00", null))
        .isInstanceOfSatisfying(
            Verdict.Defer.class,
            later -> assertThat(later.until()).hasToString("2026-12-29T08:30:00Z"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.MATCH_ANY,
      names = {"ACTION_.*", "PLAN_REVIEW", "PULSE_.*", "ROUND_.*"})
  void case127WhoeverLeftGetsNoneOfThem(MessageKind kind) {
    assertThat(judge(kind, "2026-11-26T10:00", LocalDate.of(2026, 11, 26)))
        .isEqualTo(new Verdict.Withdraw(SendPolicy.LEFT));
  }
}
