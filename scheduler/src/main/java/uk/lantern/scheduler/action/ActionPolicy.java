package uk.lantern.scheduler.action;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.scheduler.action.StepTable.Row;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPart;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/**
 * Who may take which step from where, and what must be there (domain.md 1.6).
 *
 * <p>A state is never named by the code that takes a step: an action gets its next state from a
 * {@link Permit}, only this policy makes one, and it makes none for a step the table does not
 * allow.
 */
public final class ActionPolicy {

  /** Whether a step may be taken. */
  public sealed interface Decision permits Permit, No {}

  /** It may not. */
  public record No(ActionRefusal code, WhoCan whoCan) implements Decision {}

  /** It may, and this is where it leads. */
  public static final class Permit implements Decision {
    private final Action from;
    private final ActionState to;
    private final ActionStep step;

    private Permit(Action from, ActionStep step, ActionState to) {
      this.from = from;
      this.step = step;
      this.to = to;
    }

    public Action from() {
      return from;
    }

    public ActionStep step() {
      return step;
    }

    public ActionState to() {
      return to;
    }
  }

  private ActionPolicy() {}

  /** Right first, then place, then what must be there. */
  public static Decision decide(Action action, ActionStep step, Acting acting, Around around) {
    Row row = StepTable.row(step.move());
    if (row.who().stream().noneMatch(doer -> doer.is(acting, action))) {
      return new No(ActionRefusal.NOT_YOURS, whoCan(action, step.move()));
    }
    if (!row.from().contains(action.state())) {
      boolean early =
          step.move() == ActionMove.SEND_EVIDENCE && action.state() == ActionState.AGREED;
      return new No(early ? ActionRefusal.NEEDS_UPDATE : ActionRefusal.NOT_NOW, WhoCan.NOBODY);
    }
    return MustHavePolicy.refusal(action, step, acting, around)
        .<Decision>map(it -> it)
        .orElseGet(() -> new Permit(action, step, StepTable.to(action, step)));
  }

  /** Who may take a step with this action, wherever it stands. */
  public static WhoCan whoCan(Action action, ActionMove move) {
    List<PersonKey> people = new ArrayList<>();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    StepTable.row(move)
        .who()
        .forEach(
            doer -> {
              people.addAll(doer.people(action));
              doer.role().ifPresent(roles::add);
            });
    return new WhoCan(people.stream().distinct().toList(), roles);
  }

  /** The steps somebody may try with an action where it stands, for the buttons of its card. */
  public static Set<ActionMove> offered(Action action, Acting acting) {
    return EnumSet.allOf(ActionMove.class).stream()
        .filter(move -> StepTable.row(move).from().contains(action.state()))
        .filter(
            move -> StepTable.row(move).who().stream().anyMatch(doer -> doer.is(acting, action)))
        .filter(move -> move != ActionMove.DECIDE_TIME || action.openExtension().isPresent())
        .filter(move -> move != ActionMove.WITHDRAW_TIME || hasAsked(action, acting))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionMove.class)));
  }

  private static boolean hasAsked(Action action, Acting acting) {
    return action.openExtension().filter(it -> it.by().equals(acting.key())).isPresent();
  }

  /** Whether a step may begin there at all, whoever takes it. */
  public static boolean leadsFrom(ActionState state, ActionMove move) {
    return StepTable.row(move).from().contains(state);
  }

  /**
   * Without these nobody can promise it: is it clear who, what, when, how we will know, and which
   * learning it comes of?
   */
  public static Set<ActionPart> missing(Action action) {
    Set<ActionPart> missing = EnumSet.noneOf(ActionPart.class);
    ActionWords words = action.words();
    if (words.success().isBlank()) {
      missing.add(ActionPart.SUCCESS_MEASURE);
    }
    if (words.difference().isBlank() && words.differenceLeftOut().isBlank()) {
      missing.add(ActionPart.DIFFERENCE_FOR_CHILDREN);
    }
    if (action.origin().serves().isEmpty() && action.origin().noLinkReason().isBlank()) {
      missing.add(ActionPart.LEARNING_ITEM);
    }
    return missing;
  }
}
