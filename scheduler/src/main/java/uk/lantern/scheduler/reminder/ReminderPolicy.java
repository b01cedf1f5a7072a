package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.SendingTimes;

/**
 * What an owner is told of one action on one day, before its date and after it. The date is never
 * moved by any of this, and whatever was told is not told again.
 */
public record ReminderPolicy(SendingTimes times, LadderPolicy ladder) {

  /** Nobody's weekend and holidays are longer that still wants the word of the day before. */
  private static final int LOOKED_BACK_DAYS = 7;

  private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

  /** Why the weekly card of a day names an action. */
  public enum Line {
    /** A stage begins that comes with the card, or a snooze has ended: reason enough for a card. */
    NEW,
    /** Past its date for so long that the letters of the first days are over: reason enough. */
    STILL_OVERDUE,
    /** Past its date; it has letters of its own, so it is only named beside others. */
    BESIDE
  }

  /**
   * The line of an action on the weekly card of a day; empty when the card does not name it.
   *
   * @param day of the card, London
   */
  public Optional<Line> onCard(Deadline deadline, LocalDate day, Told told) {
    if (deadline.isOverdueOn(day)) {
      if (ladder.isPausedOn(deadline, day)) {
        return Optional.empty();
      }
      boolean lettersAreOver =
          ladder.workingDaysOver(deadline, day)
              > LadderStep.OWNER_AND_MANAGER.workingDays(deadline.safetyCritical());
      return Optional.of(lettersAreOver ? Line.STILL_OVERDUE : Line.BESIDE);
    }
    if (deadline.isSnoozedOn(day)) {
      return Optional.empty();
    }
    boolean fresh = snoozeEnded(deadline, day, told) || staged(deadline, day, told);
    return fresh ? Optional.of(Line.NEW) : Optional.empty();
  }

  private static boolean staged(Deadline deadline, LocalDate day, Told told) {
    return Stage.of(deadline, day)
        .filter(stage -> !stage.comesAlone(deadline.safetyCritical()))
        .filter(stage -> !told.has(deadline, stage))
        .isPresent();
  }

  /** What a card that names the action notes as told: its stage, and a snooze that has ended. */
  public static List<String> marks(Deadline deadline, LocalDate day) {
    List<String> marks = new ArrayList<>();
    LocalDate until = deadline.snoozedUntil();
    if (until != null && !day.isBefore(until)) {
      marks.add(Told.snoozeMark(deadline, until));
    }
    Stage.of(deadline, day).ifPresent(stage -> marks.add(Told.mark(deadline, stage)));
    if (marks.isEmpty()) {
      marks.add(deadline.ref());
    }
    return marks;
  }

  /**
   * Whether a line of its own goes to somebody about an action today: the working day before its
   * date, the date itself, or a snooze that ends today.
   *
   * @param cardToday whether the weekly card comes today as well, which then says the latter
   */
  public Optional<String> alone(
      Deadline deadline, LocalDate today, PersonDays days, Told told, boolean cardToday) {
    if (deadline.isOverdueOn(today) || deadline.isSnoozedOn(today) || isQuiet(today, days)) {
      return Optional.empty();
    }
    Optional<Stage> stage = lastAlone(deadline, today, days);
    if (stage.isPresent()) {
      return stage.filter(it -> !told.has(deadline, it)).map(it -> Told.mark(deadline, it));
    }
    LocalDate until = deadline.snoozedUntil();
    return until != null && !cardToday && snoozeEnded(deadline, today, told)
        ? Optional.of(Told.snoozeMark(deadline, until))
        : Optional.empty();
  }

  /** A snooze that has ended and was not followed by a word yet. */
  private static boolean snoozeEnded(Deadline deadline, LocalDate day, Told told) {
    LocalDate until = deadline.snoozedUntil();
    return until != null
        && !deadline.safetyCritical()
        && !day.isBefore(until)
        && !told.hasSnooze(deadline, until);
  }

  /** Of the stages that come alone, the last whose day has come. */
  private Optional<Stage> lastAlone(Deadline deadline, LocalDate today, PersonDays days) {
    Stage last = null;
    for (Stage stage : Stage.values()) {
      if (stage.comesAlone(deadline.safetyCritical())
          && sayOn(stage.firstDay(deadline), days).filter(on -> !today.isBefore(on)).isPresent()) {
        last = stage;
      }
    }
    return Optional.ofNullable(last);
  }

  /** The day itself, or the last one before it on which the person may be written to. */
  private Optional<LocalDate> sayOn(LocalDate day, PersonDays days) {
    return day.minusDays(LOOKED_BACK_DAYS)
        .datesUntil(day.plusDays(1))
        .filter(one -> !isQuiet(one, days))
        .reduce((one, next) -> next);
  }

  private boolean isQuiet(LocalDate day, PersonDays days) {
    return times.quiet(day.atTime(IN_THE_MORNING).atZone(London.ZONE), days).isPresent();
  }
}
