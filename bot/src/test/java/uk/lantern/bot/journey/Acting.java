package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;

/** Actions as the officers' side makes them, through the door: what owners say comes by chat. */
final class Acting {

  static final String PLAN = "DEMO-01";

  private static final String SUCCESS = "80% of 20 records show it";
  private static final String DIFFERENCE = "Babies are safer because we know who cares for them";

  private final Served served;
  private final Actions actions;

  Acting(Served served) {
    this.served = served;
    this.actions = served.bean(Actions.class);
  }

  /** One that waits for its owner's word. */
  Action proposed(String owner, String text, LocalDate due) {
    ActionWords words = new ActionWords(text, SUCCESS, DIFFERENCE, "");
    return done(
        actions.propose(
            key("Jo Okoro"),
            NewAction.of(PLAN, List.of(), words, key(owner), due).serving("DEMO-7MB-HIDDEN-MEN")));
  }

  /** One that its owner promised and the partnership confirmed. */
  Action agreed(String owner, String text, LocalDate due) {
    Action proposed = proposed(owner, text, due);
    takes(owner, proposed.ref(), new OwnerStep.Agree());
    return now(proposed.ref()).standing().agreement().isWhole()
        ? now(proposed.ref())
        : takes("Jo Okoro", proposed.ref(), new OfficerStep.Confirm());
  }

  /** One that is under way. */
  Action started(String owner, String text, LocalDate due) {
    Action agreed = agreed(owner, text, due);
    return takes(owner, agreed.ref(), new OwnerStep.Update("started", "", null, null));
  }

  /** A step as somebody takes it, from the action as it stands. */
  Action takes(String person, String ref, ActionStep step) {
    return done(actions.take(ref, key(person), now(ref).turn(), step));
  }

  Action now(String ref) {
    return actions.find(ref).orElseThrow();
  }

  PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  private static Action done(ActionOutcome outcome) {
    assertThat(outcome).isInstanceOf(ActionOutcome.Done.class);
    return ((ActionOutcome.Done) outcome).now();
  }
}
