package uk.lantern.scheduler.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.reminder.Deadline.Wait;

/** What reminders have to know of an action as it stands. */
public final class Deadlines {

  private Deadlines() {}

  /** Of an action that its owner is at work on; {@link #concerns} says whether that is so. */
  public static Deadline of(Action action) {
    List<Wait> waits = action.extensions().stream().map(Deadlines::wait).toList();
    return new Deadline(
        action.ref(), action.dueCurrent(), action.isSafetyCritical(), waits, snoozedUntil(action));
  }

  /** Only what somebody is at work on has reminders: not what is proposed, done or on hold. */
  public static boolean concerns(Action action) {
    return action.state().isUnderWay();
  }

  private static Wait wait(Extension extension) {
    Extension.Decision decision = extension.decision();
    return new Wait(day(extension.asked()), decision == null ? null : day(decision.at()));
  }

  /** The last of all stages: one that was put off over the start of the next holds there too. */
  private static @Nullable LocalDate snoozedUntil(Action action) {
    return action.progress().snoozes().stream()
        .map(Snooze::until)
        .filter(until -> !until.isAfter(action.dueCurrent()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, London.ZONE);
  }
}
