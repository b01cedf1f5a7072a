package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import uk.lantern.scheduler.calendar.WorkingDays;

/** When the owner of an action plan hears that its review is near. */
public record PlanReviewPolicy(WorkingDays workingDays) {

  public static final int WORKING_DAYS_BEFORE = 5;

  /** The fifth working day before the review, whatever day that is. */
  public LocalDate remindOn(LocalDate review) {
    LocalDate day = review;
    for (int left = WORKING_DAYS_BEFORE; left > 0; left--) {
      day = previous(day);
    }
    return day;
  }

  /** From that day to the review itself, so that a day without a clock loses nothing. */
  public boolean isDue(LocalDate review, LocalDate today) {
    return !today.isBefore(remindOn(review)) && !today.isAfter(review);
  }

  private LocalDate previous(LocalDate day) {
    LocalDate candidate = day.minusDays(1);
    while (!workingDays.isWorking(candidate)) {
      candidate = candidate.minusDays(1);
    }
    return candidate;
  }
}
