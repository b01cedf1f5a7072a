package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.scheduler.action.part.ActionState;

/** How near the date is of what its owner is at work on; overdue is what the chat calls so. */
enum DueBand {
  OVERDUE,
  SOON,
  LATER,
  /** It waits for somebody else than its owner, or has ended. */
  NOT_RUNNING;

  private static final int SOON_WEEKS = 4;

  private static final Set<String> UNDER_WAY =
      Arrays.stream(ActionState.values())
          .filter(ActionState::isUnderWay)
          .map(Facet::code)
          .collect(Collectors.toUnmodifiableSet());

  static DueBand of(RegisterRow row, LocalDate today) {
    LocalDate due = row.dates().due();
    if (!UNDER_WAY.contains(row.standing().code())) {
      return NOT_RUNNING;
    }
    if (today.isAfter(due)) {
      return OVERDUE;
    }
    return due.isAfter(today.plusWeeks(SOON_WEEKS)) ? LATER : SOON;
  }
}
