package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody has been told of their actions. Another date, or another stage, is something new.
 *
 * @param marks of {@link #mark}
 */
public record Told(Set<String> marks) {

  public static final Told NOTHING = new Told(Set.of());

  public Told {
    marks = Set.copyOf(marks);
  }

  boolean has(Deadline deadline, Enum<?> what) {
    return marks.contains(mark(deadline, what));
  }

  boolean hasSnooze(Deadline deadline, LocalDate until) {
    return marks.contains(snoozeMark(deadline, until));
  }

  /** For example {@code A-118 2026-12-15 TWO_WEEKS}. */
  public static String mark(Deadline deadline, Enum<?> what) {
    return deadline.ref() + " " + deadline.due() + " " + what.name();
  }

  static String snoozeMark(Deadline deadline, LocalDate until) {
    return deadline.ref() + " " + deadline.due() + " until " + until;
  }

  /** The reference that a mark is about. */
  public static String ref(String mark) {
    int space = mark.indexOf(' ');
    return space < 0 ? mark : mark.substring(0, space);
  }

  /** How many. */
  @Override
  public String toString() {
    return "Told[" + marks.size() + "]";
  }
}
