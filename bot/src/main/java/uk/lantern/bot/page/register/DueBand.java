package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.Locale;
import uk.lantern.scheduler.action.part.ActionState;

/** How near the date is of what its owner is at work on; overdue is what the chat calls so. */
enum DueBand {
  OVERDUE,
  SOON,
  LATER,
  /** It waits for somebody else than its owner, or has ended. */
  NOT_RUNNING;

  private static final int SOON_WEEKS = 4;

  static DueBand of(RegisterRow row, LocalDate today) {
    String state = row.standing().code().toUpperCase(Locale.ROOT).replace('-', '_');
    LocalDate due = row.dates().due();
    if (!ActionState.valueOf(state).isUnderWay()) {
      return NOT_RUNNING;
    }
    if (today.isAfter(due)) {
      return OVERDUE;
    }
    return due.isAfter(today.plusWeeks(SOON_WEEKS)) ? LATER : SOON;
  }
}
