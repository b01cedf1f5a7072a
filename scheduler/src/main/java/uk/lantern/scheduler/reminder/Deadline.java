package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reminders have to know of an action: its dates, and what puts a reminder off.
 *
 * @param ref for example {@code A-118}
 * @param due the date it has now, London
 * @param safetyCritical asked for by a rapid review: every interval is half as long
 * @param waits each time somebody asked for more time
 * @param snoozedUntil first day on which its owner wants to hear of it again, null for not snoozed
 */
public record Deadline(
    String ref,
    LocalDate due,
    boolean safetyCritical,
    List<Wait> waits,
    @Nullable LocalDate snoozedUntil) {

  /**
   * A request for more time.
   *
   * @param decided the day on which it was answered, null while it waits
   */
  public record Wait(LocalDate asked, @Nullable LocalDate decided) {

    boolean isOpenOn(LocalDate day) {
      return !day.isBefore(asked) && (decided == null || day.isBefore(decided));
    }
  }

  public Deadline {
    waits = List.copyOf(waits);
  }

  /** An action that nothing puts off. */
  public static Deadline of(String ref, LocalDate due) {
    return new Deadline(ref, due, false, List.of(), null);
  }

  public boolean isOverdueOn(LocalDate day) {
    return day.isAfter(due);
  }

  /** A safety-critical action cannot be snoozed, whatever is stored. */
  boolean isSnoozedOn(LocalDate day) {
    return !safetyCritical && snoozedUntil != null && day.isBefore(snoozedUntil);
  }
}
