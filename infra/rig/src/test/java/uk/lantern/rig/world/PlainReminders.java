package uk.lantern.rig.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Whose weekly card names what, worked out from the rules of reminders without Lantern's code, for
 * weeks without a bank holiday. It remembers what its cards have said.
 */
public final class PlainReminders {

  private static final List<Integer> STAGES = List.of(28, 14, 7);
  private static final List<Integer> SAFETY_STAGES = List.of(14, 7);

  private final PlainActions actions;
  private final Set<String> said = new HashSet<>();

  public PlainReminders(PlainActions actions) {
    this.actions = actions;
  }

  /**
   * The cards of a day: references by the number of the person, in no order.
   *
   * @param whose whose day and time it is
   */
  public Map<Integer, Set<String>> cards(LocalDate day, IntPredicate whose) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    Set<Integer> worthIt = new HashSet<>();
    for (PlainAction it : actions.all()) {
      if (it.isUnderWay() && whose.test(it.holder()) && isNamed(it, day)) {
        named.computeIfAbsent(it.holder(), any -> new TreeSet<>()).add(it.ref());
        if (isReason(it, day)) {
          worthIt.add(it.holder());
        }
      }
    }
    named.keySet().retainAll(worthIt);
    for (PlainAction it : actions.all()) {
      if (named.getOrDefault(it.holder(), Set.of()).contains(it.ref())) {
        remember(it, day);
      }
    }
    return named;
  }

  private boolean isNamed(PlainAction it, LocalDate day) {
    return day.isAfter(it.due()) ? !waits(it, day) : isReason(it, day);
  }

  /** Enough for a card of its own. */
  private boolean isReason(PlainAction it, LocalDate day) {
    if (day.isAfter(it.due())) {
      return !waits(it, day) && workingDaysOver(it, day) > (it.safety() ? 2 : 5);
    }
    if (isPutOff(it) && day.isBefore(it.snoozedUntil())) {
      return false;
    }
    boolean snoozeEnded = isPutOff(it) && !said.contains(it.ref() + " snoozed");
    int stage = stage(it, day);
    return snoozeEnded || stage > 0 && !said.contains(it.ref() + " " + stage);
  }

  private void remember(PlainAction it, LocalDate day) {
    said.add(it.ref() + " " + stage(it, day));
    if (isPutOff(it) && !day.isBefore(it.snoozedUntil())) {
      said.add(it.ref() + " snoozed");
    }
  }

  private static boolean isPutOff(PlainAction it) {
    return it.snoozedUntil() != null;
  }

  /** In days before the date, of the stages that come with the card; 0 for none. */
  private static int stage(PlainAction it, LocalDate day) {
    long left = ChronoUnit.DAYS.between(day, it.due());
    if (left < (it.safety() ? 5 : 2)) {
      return 0; // These have a line on their own day.
    }
    return (it.safety() ? SAFETY_STAGES : STAGES)
        .stream().filter(stage -> left <= stage).reduce(0, (one, nearer) -> nearer);
  }

  private static int workingDaysOver(PlainAction it, LocalDate day) {
    return (int)
        it.due()
            .plusDays(1)
            .datesUntil(day.plusDays(1))
            .filter(one -> isWorkingDay(one) && !waits(it, one))
            .count();
  }

  /** A request for more time holds everything still for five working days. */
  private static boolean waits(PlainAction it, LocalDate day) {
    LocalDate asked = it.asked();
    return asked != null && !day.isBefore(asked) && workingDays(asked, day) < 5;
  }

  /** After one day, up to another. */
  private static long workingDays(LocalDate after, LocalDate to) {
    return after
        .plusDays(1)
        .datesUntil(to.plusDays(1))
        .filter(PlainReminders::isWorkingDay)
        .count();
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
