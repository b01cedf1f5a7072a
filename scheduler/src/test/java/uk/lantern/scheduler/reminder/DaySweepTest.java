package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.Sketch.MO;
import static uk.lantern.scheduler.reminder.Sketch.SAM;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Extension.Decision;
import uk.lantern.scheduler.action.part.Extension.Result;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.outbox.MessageKind;

/** Lines of a day, and the first two steps of the overdue ladder. */
class DaySweepTest extends ReminderWorld {

  private List<Sent> day(String date) {
    clock.set(date + "T09:00");
    daySweep().run(now());
    return deliver();
  }

  private static List<String> said(List<Sent> sent) {
    return sent.stream().map(it -> it.kind() + " " + it.whom() + " " + it.refs()).sorted().toList();
  }

  @Test
  void theDayBeforeAndTheDayItselfAreOneLineEachHoweverManyActions() {
    actions.put(Sketch.of("A-1", "2026-12-15"), Sketch.of("A-2", "2026-12-15"));
    assertThat(day("2026-12-11")).isEmpty();
    List<Sent> before = day("2026-12-14");
    assertThat(said(before)).containsExactly("ACTION_TODAY sam [A-1, A-2]");
    assertThat(before.getFirst().values().toString())
        .contains("A-1 is due tomorrow, Tuesday 15 December 2026: Brief your team");
    List<Sent> same = day("2026-12-15");
    assertThat(said(same)).containsExactly("ACTION_TODAY sam [A-1, A-2]");
    assertThat(same.getFirst().values().toString()).contains("A-1 is due today");
    assertThat(day("2026-12-15")).as("the same day again").isEmpty();
  }

  @Test
  void onADayOffTheLineComesTheWorkingDayBefore() {
    actions.put(Sketch.of("A-1", "2026-12-15"));
    preferences.change(
        SAM, it -> it.withTime(new PersonalTime(Set.of(DayOfWeek.MONDAY), null, null)));
    List<Sent> friday = day("2026-12-11");
    assertThat(friday.getFirst().values().toString())
        .contains("A-1 is due on Tuesday 15 December 2026");
    assertThat(day("2026-12-14")).isEmpty();
  }

  @Test
  void aSnoozeThatEndsBetweenCardsIsALine() {
    actions.put(Sketch.of("A-1", "2026-12-15").snoozed(ReminderStage.DAYS_14, "2026-12-03"));
    assertThat(day("2026-12-02")).isEmpty();
    assertThat(said(day("2026-12-03"))).containsExactly("ACTION_TODAY sam [A-1]");
    assertThat(day("2026-12-04")).isEmpty();
  }

  @Test
  void aWorkingDayAfterItsDateTheHolderIsAskedWhatWouldHelp() {
    actions.put(Sketch.of("A-105", "2026-11-20"));
    List<Sent> sent = day("2026-11-23");
    assertThat(said(sent)).containsExactly("ACTION_OVERDUE sam [A-105]");
    assertThat(sent.getFirst().values().toString())
        .contains("What would help?")
        .contains("A-105 is 3 days past its date")
        .doesNotContainIgnoringCase("failed");
    assertThat(day("2026-11-24")).isEmpty();
  }

  @Test
  void afterFiveWorkingDaysOwnerDelegateAndLineManagerHearOnce() {
    actions.put(Sketch.of("A-105", "2026-11-20").delegate(MO));
    assertThat(said(day("2026-11-23"))).containsExactly("ACTION_OVERDUE mo [A-105]");
    assertThat(day("2026-11-26")).isEmpty();
    List<Sent> fifth = day("2026-11-27");
    assertThat(said(fifth))
        .containsExactly(
            "ACTION_OVERDUE manager [A-105]",
            "ACTION_OVERDUE mo [A-105]",
            "ACTION_OVERDUE sam [A-105]");
    String copy =
        fifth.stream()
            .filter(it -> it.whom().equals("manager"))
            .findFirst()
            .orElseThrow()
            .values()
            .toString();
    assertThat(copy).contains("Nothing is asked of you", "Sam Lee has been asked", "mine=false");
    assertThat(day("2026-11-30")).isEmpty();
  }

  @Test
  void afterTenWorkingDaysNothingMoreGoesByItself() {
    actions.put(Sketch.of("A-105", "2026-11-20"));
    day("2026-11-23");
    day("2026-11-27");
    for (String later : List.of("2026-12-04", "2026-12-18", "2027-01-18", "2027-03-01")) {
      assertThat(day(later)).as(later).isEmpty();
    }
  }

  @Test
  void whileARequestForMoreTimeWaitsTheLadderStandsStillForFiveWorkingDays() {
    actions.put(Sketch.of("A-105", "2026-11-20").asked("2026-11-23", "2026-12-20", null));
    for (String quiet : List.of("2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27")) {
      assertThat(day(quiet)).as(quiet).isEmpty();
    }
    assertThat(said(day("2026-11-30"))).containsExactly("ACTION_OVERDUE sam [A-105]");
  }

  @Test
  void onceTheRequestIsWithdrawnByWhoeverAskedTheLettersComeAgainTheNextDay() {
    Decision withdrawn = new Decision(Result.WITHDRAWN, SAM, Sketch.at("2026-11-24T15:00"), "");
    actions.put(Sketch.of("A-105", "2026-11-20").asked("2026-11-23", "2026-12-20", null));
    assertThat(day("2026-11-23")).isEmpty();
    actions.put(Sketch.of("A-105", "2026-11-20").asked("2026-11-23", "2026-12-20", withdrawn));
    assertThat(said(day("2026-11-25"))).containsExactly("ACTION_OVERDUE sam [A-105]");
  }

  @Test
  void aSafetyCriticalActionGoesTwiceAsFastAndIsSaidHalfAWeekBefore() {
    actions.put(Sketch.of("A-7", "2026-12-15").critical());
    assertThat(said(day("2026-12-11"))).containsExactly("ACTION_TODAY sam [A-7]");
    assertThat(said(day("2026-12-16"))).containsExactly("ACTION_OVERDUE sam [A-7]");
    assertThat(said(day("2026-12-17")))
        .containsExactly("ACTION_OVERDUE manager [A-7]", "ACTION_OVERDUE sam [A-7]");
  }

  @Test
  void whatWasSolvedBeforeTheLetterWentIsNotAskedAbout() {
    actions.put(Sketch.of("A-105", "2026-11-20"), Sketch.of("A-106", "2026-11-20"));
    clock.set("2026-11-23T09:00");
    daySweep().run(now());
    actions.put(
        Sketch.of("A-105", "2026-12-20"),
        Sketch.of("A-106", "2026-11-20").is(ActionState.EVIDENCE_SUBMITTED));
    assertThat(deliver()).isEmpty();
    assertThat(outbox.of(SAM, 5)).hasSize(1);
    assertThat(outbox.of(SAM, 5).getFirst().message().key().kind())
        .isEqualTo(MessageKind.ACTION_OVERDUE);
  }
}
