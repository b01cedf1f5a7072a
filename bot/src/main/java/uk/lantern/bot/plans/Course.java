package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Acting;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionPolicy;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;

/** What somebody can do with an action where it stands: no button that would only be refused. */
@Component
class Course {

  private static final int MAIN = 3;

  /** The likeliest first; a return is answered on the card of the check. */
  private static final List<StepForm> NEXT =
      List.of(
          StepForm.VERIFY,
          StepForm.APPROVE_TIME,
          StepForm.RESUME,
          StepForm.CLOSE,
          StepForm.CHECK_IMPACT,
          StepForm.REOPEN);

  private static final List<StepForm> RARER =
      List.of(StepForm.HOLD, StepForm.REASSIGN, StepForm.SUPERSEDE, StepForm.CANCEL);

  private final People people;
  private final PlanCards cards;

  Course(People people, PlanCards cards) {
    this.people = people;
    this.cards = cards;
  }

  /** At most three that matter now. */
  List<CardButton> next(Action action, Turn turn) {
    Set<ActionMove> offered = offered(action, turn);
    boolean incomplete =
        offered.contains(ActionMove.COMPLETE) && !MissingParts.of(action).isEmpty();
    boolean confirms =
        offered.contains(ActionMove.CONFIRM) && action.standing().agreement().confirmed() == null;
    List<CardButton> all = new ArrayList<>();
    if (incomplete) {
      all.add(complete(action));
    } else if (confirms) {
      all.add(button(action, StepForm.CONFIRM));
    }
    NEXT.stream()
        .filter(form -> offered.contains(form.move()))
        .map(form -> button(action, form))
        .forEach(all::add);
    return all.stream().limit(MAIN).toList();
  }

  /** The others, which are rarer, and the ways on. */
  List<CardButton> more(Action action, Turn turn) {
    Set<ActionMove> offered = offered(action, turn);
    return Stream.concat(
            RARER.stream()
                .filter(form -> offered.contains(form.move()))
                .map(form -> button(action, form)),
            Stream.of(
                cards.open(action, PlansWording.BUTTON_SHOW),
                cards.openPlan(action.plan(), PlansWording.BUTTON_PLAN)))
        .toList();
  }

  private Set<ActionMove> offered(Action action, Turn turn) {
    Person person = turn.person();
    Acting acting =
        new Acting(
            person.key(),
            person,
            people.managerOf(person.key()).orElse(null),
            turn.at().toLocalDate());
    return ActionPolicy.offered(action, acting);
  }

  CardButton complete(Action action) {
    return new CardButton(
        "action-complete",
        cards.say(PlansStepWording.DO_COMPLETE),
        cards.say(PlansStepWording.SAY_COMPLETE, Map.of("ref", action.ref())),
        About.of(action));
  }

  private CardButton button(Action action, StepForm form) {
    return new CardButton(
        form.verb(),
        cards.say(form.button()),
        cards.say(form.typed(), Map.of("ref", action.ref())),
        About.of(action));
  }
}
