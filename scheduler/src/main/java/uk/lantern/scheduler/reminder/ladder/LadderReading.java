package uk.lantern.scheduler.reminder.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.reminder.Deadline;
import uk.lantern.scheduler.reminder.Deadlines;
import uk.lantern.scheduler.reminder.Ladder.Waiting;
import uk.lantern.scheduler.reminder.LadderPolicy;
import uk.lantern.scheduler.reminder.LadderStep;
import uk.lantern.scheduler.reminder.Pressed;
import uk.lantern.scheduler.reminder.tell.Parties;

/** Which steps wait for whom. */
record LadderReading(Actions actions, Presses presses, Parties parties, LadderPolicy policy) {

  List<Waiting> waiting(PersonKey viewer, LocalDate today) {
    Set<Role> roles = roles(viewer, today);
    List<Waiting> waiting = new ArrayList<>();
    if (isForNone(roles)) {
      return waiting;
    }
    for (Action action : actions.in(ActionFilter.open().dueBefore(today))) {
      if (Deadlines.concerns(action)) {
        waiting(action, roles, today).ifPresent(waiting::add);
      }
    }
    waiting.sort(Comparator.comparing(Waiting::workingDays).reversed());
    return waiting;
  }

  private Optional<Waiting> waiting(Action action, Set<Role> roles, LocalDate today) {
    Deadline deadline = Deadlines.of(action);
    LadderStep reached = policy.reached(deadline, today).orElse(null);
    if (reached == null) {
      return Optional.empty();
    }
    int over = policy.workingDaysOver(deadline, today);
    if (reached.needsAPerson()) {
      return next(pressed(deadline))
          .filter(step -> step.compareTo(reached) <= 0 && !isNotFor(step, roles))
          .map(step -> new Waiting(action, step, over, false));
    }
    return roles.contains(Role.QA_OFFICER) && policy.asksForACall(deadline, today)
        ? Optional.of(new Waiting(action, reached, over, true))
        : Optional.empty();
  }

  /** What was pressed for the date an action has. */
  List<Pressed> pressed(Deadline deadline) {
    return presses.of(deadline.ref()).stream()
        .filter(it -> it.due().equals(deadline.due()))
        .toList();
  }

  /** The first of those that a person presses and nobody has. */
  static Optional<LadderStep> next(List<Pressed> pressed) {
    List<LadderStep> done = pressed.stream().map(Pressed::step).toList();
    return LadderStep.pressed().stream().filter(step -> !done.contains(step)).findFirst();
  }

  static boolean isForNone(Set<Role> roles) {
    return LadderStep.pressed().stream().allMatch(it -> isNotFor(it, roles));
  }

  static boolean isNotFor(LadderStep step, Set<Role> roles) {
    return Collections.disjoint(step.pressedBy(), roles);
  }

  Set<Role> roles(PersonKey person, LocalDate today) {
    return parties.find(person).map(it -> it.rolesOn(today)).orElse(Set.of());
  }
}
