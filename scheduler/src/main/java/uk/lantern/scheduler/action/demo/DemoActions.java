package uk.lantern.scheduler.action.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.demo.DemoFile.Promised;
import uk.lantern.scheduler.action.demo.DemoFile.Said;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionUpdate;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Agreement.Word;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.action.store.PlansStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Writes the fictional plan of {@code actions.demo.yml}, once: what testers did with it since
 * stays. Whoever needs more of it adds to that file. Profile {@code local} only.
 */
public final class DemoActions {

  private final ActionsStore actions;
  private final RecommendationsStore recommendations;
  private final PlansStore plans;
  private final DemoPlan composer;
  private final Clock clock;

  public DemoActions(
      ActionsStore actions,
      RecommendationsStore recommendations,
      PlansStore plans,
      DemoPeople people,
      Clock clock) {
    this.actions = actions;
    this.recommendations = recommendations;
    this.plans = plans;
    this.composer = new DemoPlan(people);
    this.clock = clock;
  }

  /** The plan goes last: after a crash half way the next start writes what is missing. */
  public void write() {
    DemoFile file = DemoFile.read();
    if (plans.find(file.plan().ref()).isPresent()) {
      return;
    }
    LocalDate today = London.today(clock);
    file.recommendations()
        .forEach(
            it -> {
              recommendations.given(it.ref());
              recommendations.insert(composer.recommendation(it, file.plan(), today));
            });
    file.actions()
        .forEach(
            it -> {
              actions.given(it.ref());
              actions.insert(action(it, file.plan(), today));
            });
    plans.insert(composer.plan(file.plan(), today));
  }

  private Action action(Promised it, DemoFile.Plan plan, LocalDate today) {
    Person owner = composer.person(it.owner());
    PersonKey by = composer.person(plan.owner()).key();
    LocalDate start = today.minusDays(it.startDaysAgo());
    LocalDate due = today.plusDays(it.dueInDays());
    List<ActionUpdate> updates = new ArrayList<>();
    for (Said said : it.said()) {
      Instant when = DemoPlan.at(today.minusDays(said.daysAgo()));
      updates.add(new ActionUpdate(said.text(), "", null, owner.key(), when));
    }
    List<ActionEvent> history = history(it, owner.key(), by, start, due, updates);
    return new Action(
        it.ref(),
        history.size(),
        new ActionWords(it.text(), it.success(), it.difference(), ""),
        origin(it, plan),
        new ActionPeople(owner.key(), null, null, owner.agency(), null, by),
        new ActionDates(start, due, due),
        new Standing(history.getLast().state(), agreement(it, owner.key(), by, start), null, null),
        new Progress(null, updates, null, List.of()),
        List.of(),
        Proof.NONE,
        history);
  }

  private static Origin origin(Promised it, DemoFile.Plan plan) {
    return new Origin(
        plan.ref(),
        plan.group(),
        plan.source(),
        List.of(it.recommendation()),
        it.served(),
        it.unlinked(),
        false);
  }

  /** What its agency has accepted waits for the owner's word only. */
  private static Agreement agreement(Promised it, PersonKey owner, PersonKey by, LocalDate start) {
    Word promised = it.agreed() ? new Word(owner, DemoPlan.at(start)) : null;
    return new Agreement(promised, null, new Word(by, DemoPlan.at(start)));
  }

  private static List<ActionEvent> history(
      Promised it,
      PersonKey owner,
      PersonKey by,
      LocalDate start,
      LocalDate due,
      List<ActionUpdate> updates) {
    List<ActionEvent> history = new ArrayList<>();
    history.add(
        new ActionEvent(
            ActionMove.PROPOSE, by, DemoPlan.at(start), "", owner, due, ActionState.PROPOSED));
    if (it.agreed()) {
      history.add(
          new ActionEvent(
              ActionMove.AGREE, owner, DemoPlan.at(start), "", null, null, ActionState.AGREED));
    }
    updates.forEach(
        update ->
            history.add(
                new ActionEvent(
                    ActionMove.UPDATE,
                    owner,
                    update.at(),
                    update.text(),
                    null,
                    null,
                    ActionState.IN_PROGRESS)));
    return history;
  }
}
