package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.EnglishYears.LADDER;
import static uk.lantern.scheduler.reminder.EnglishYears.REMINDERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ExtensionPolicy;
import uk.lantern.scheduler.action.SnoozePolicy;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.people.ReminderTime;

/** Thirty years of days, counted another way: every bank holiday and clock change comes by once. */
class ThirtyYearsTest {

  @Test
  void theYearsHaveEveryBankHolidayAndEveryClockChange() {
    long holidays = EnglishYears.days().filter(EnglishYears.HOLIDAYS::contains).count();
    assertThat(holidays).isEqualTo(30 * 8);
    assertThat(EnglishYears.days().filter(EnglishYears::clocksChange).count()).isEqualTo(60);
  }

  /** For an action due on any day: told on working days only, each thing once, never too late. */
  @Test
  void anActionDueOnAnyDayHasItsLinesOnWorkingDaysAndOnceEach() {
    EnglishYears.days()
        .forEach(
            due -> {
              Deadline deadline = Deadline.of("A-1", due);
              List<LocalDate> told = lineDays(deadline);
              LocalDate before = due.minusDays(1);
              while (!EnglishYears.isWorking(before)) {
                before = before.minusDays(1);
              }
              assertThat(told)
                  .as("due %s", due)
                  .isEqualTo(EnglishYears.isWorking(due) ? List.of(before, due) : List.of(before));
            });
  }

  private static List<LocalDate> lineDays(Deadline deadline) {
    Set<String> marks = new HashSet<>();
    List<LocalDate> days = new ArrayList<>();
    for (int before = 8; before >= -2; before--) {
      LocalDate day = deadline.due().minusDays(before);
      REMINDERS
          .alone(deadline, day, PersonDays.USUAL, new Told(marks), false)
          .filter(marks::add)
          .ifPresent(mark -> days.add(day));
    }
    return days;
  }

  @Test
  void theLadderOfAnActionDueOnAnyDayCountsWorkingDaysAlone() {
    EnglishYears.days()
        .forEach(
            due -> {
              Deadline deadline = Deadline.of("A-1", due);
              LocalDate day = due;
              int over = 0;
              while (over < 10) {
                day = day.plusDays(1);
                over += EnglishYears.isWorking(day) ? 1 : 0;
                assertThat(LADDER.workingDaysOver(deadline, day))
                    .as("%s %s", due, day)
                    .isEqualTo(over);
              }
            });
  }

  /** A card a week, on Tuesdays at ten of London, whatever the clocks do. */
  @Test
  void everyWeekHasOneSlotAndItsKeyIsItsOwn() {
    Set<LocalDate> weeks = new HashSet<>();
    LocalDate monday = BundleSlotPolicy.weekOf(EnglishYears.FIRST);
    for (; monday.isBefore(EnglishYears.END); monday = monday.plusWeeks(1)) {
      var slot = BundleSlotPolicy.in(monday, ReminderTime.USUAL);
      assertThat(slot.at().toInstant().atZone(London.ZONE).toLocalDateTime())
          .hasToString(monday.plusDays(1) + "T10:00");
      assertThat(weeks.add(slot.week())).isTrue();
      assertThat(BundleSlotPolicy.due(ReminderTime.USUAL, slot.at())).contains(slot);
    }
    assertThat(weeks).hasSize(1566);
  }

  @Test
  void aReviewOnAnyDayIsAnnouncedWithFourWorkingDaysInBetween() {
    PlanReviewPolicy policy = new PlanReviewPolicy(EnglishYears.WORKING);
    EnglishYears.days()
        .forEach(
            review -> {
              LocalDate on = policy.remindOn(review);
              assertThat(EnglishYears.isWorking(on)).isTrue();
              assertThat(on.plusDays(1).datesUntil(review).filter(EnglishYears::isWorking).count())
                  .as("review %s", review)
                  .isEqualTo(4);
            });
  }

  /** Put off on any day: back on a working day, in time, and said then. */
  @Test
  void aReminderPutOffOnAnyDayComesBackOnAWorkingDayNotAfterTheDate() {
    EnglishYears.days()
        .forEach(
            today -> {
              for (int left = 1; left <= 8; left++) {
                Action action = Sketch.of("A-1", today.plusDays(left).toString()).action();
                for (SnoozeChoice choice : SnoozeChoice.values()) {
                  comesBack(action, choice, today);
                }
              }
            });
  }

  private static void comesBack(Action action, SnoozeChoice choice, LocalDate today) {
    LocalDate due = action.dueCurrent();
    if (SnoozePolicy.refusal(action, choice, today, EnglishYears.WORKING).isPresent()) {
      return;
    }
    LocalDate until = SnoozePolicy.until(choice, today, EnglishYears.WORKING);
    assertThat(until).as("%s on %s", choice, today).isAfter(today).isBeforeOrEqualTo(due);
    assertThat(EnglishYears.isWorking(until)).as("%s on %s", choice, today).isTrue();
    Deadline put = new Deadline("A-1", due, false, List.of(), until);
    assertThat(REMINDERS.alone(put, until, PersonDays.USUAL, Told.NOTHING, false))
        .as("%s on %s, due %s", choice, today, due)
        .isPresent();
  }

  /** Twenty working days from any day are for the officer, one more is for the chair. */
  @Test
  void moreTimeFromAnyDayIsTheOfficersUpToTwentyWorkingDays() {
    EnglishYears.days()
        .forEach(
            due -> {
              LocalDate last = due;
              for (int days = 0; days < 20; ) {
                last = last.plusDays(1);
                days += EnglishYears.isWorking(last) ? 1 : 0;
              }
              LocalDate next = last.plusDays(1);
              while (!EnglishYears.isWorking(next)) {
                assertThat(needsChair(due, next)).as("%s to %s", due, next).isFalse();
                next = next.plusDays(1);
              }
              assertThat(needsChair(due, last)).as("%s to %s", due, last).isFalse();
              assertThat(needsChair(due, next)).as("%s to %s", due, next).isTrue();
            });
  }

  private static boolean needsChair(LocalDate due, LocalDate until) {
    Action asked =
        Sketch.of("A-1", due.toString()).asked("2026-01-01", until.toString(), null).action();
    return ExtensionPolicy.needsChair(
        asked, asked.openExtension().orElseThrow(), EnglishYears.WORKING);
  }
}
