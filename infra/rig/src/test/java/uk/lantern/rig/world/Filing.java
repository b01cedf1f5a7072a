package uk.lantern.rig.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionUpdate;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Agreement.Word;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Writes a list of plain actions as Lantern's own store writes them, only many with one command: a
 * step of a person each would be a hundred thousand forced writes for what is not measured.
 */
final class Filing {

  private final Staff staff;
  private final Instant then;
  private final PersonKey officer;

  /**
   * @param day on which everything was last touched, long enough ago to be news to nobody
   */
  Filing(Staff staff, LocalDate day) {
    this.staff = staff;
    this.then = day.atTime(11, 0).atZone(London.ZONE).toInstant();
    this.officer = new PersonKey(staff.tenantId(), "officer");
  }

  void into(MongoTemplate mongo, PlainActions actions) {
    Many many = new Many(mongo);
    ActionsStore store = new ActionsStore(many);
    actions.all().forEach(it -> store.insert(action(it)));
    many.flush();
  }

  /** The action as it is stored. */
  Action action(PlainAction it) {
    List<ActionEvent> history = history(it);
    return new Action(
        it.ref(),
        history.size(),
        words(it),
        new Origin(
            "PLAN-" + it.number() % 40,
            "case_review",
            SourceKind.REVIEW,
            List.of("R-%03d".formatted(it.number() % 400)),
            List.of(),
            "Nothing is published yet",
            it.safety()),
        people(it),
        new ActionDates(LocalDate.ofInstant(then, London.ZONE), it.due(), it.due()),
        new Standing(it.state(), agreement(it), hold(it), null),
        progress(it),
        extensions(it),
        Proof.NONE,
        history);
  }

  private static ActionWords words(PlainAction it) {
    return new ActionWords(
        "Ask about who else cares for the child, and write the answer down, number " + it.number(),
        "Nine of ten records that are looked at show it",
        "Children are safer because everybody knows who cares for them",
        "");
  }

  private ActionPeople people(PlainAction it) {
    PersonKey owner = staff.key(it.owner());
    PersonKey delegate = it.holder() == it.owner() ? null : staff.key(it.holder());
    return new ActionPeople(owner, delegate, null, Staff.agency(it.owner()), null, officer);
  }

  private Agreement agreement(PlainAction it) {
    return it.state() == ActionState.PROPOSED
        ? Agreement.NONE
        : new Agreement(new Word(staff.key(it.owner()), then), null, new Word(officer, then));
  }

  private Standing.@Nullable Hold hold(PlainAction it) {
    return it.state() == ActionState.ON_HOLD
        ? new Standing.Hold("The form is being changed", it.due(), ActionState.IN_PROGRESS)
        : null;
  }

  private Progress progress(PlainAction it) {
    ActionUpdate update =
        new ActionUpdate("Begun in two of five teams", "", null, staff.key(it.holder()), then);
    LocalDate until = it.snoozedUntil();
    return new Progress(
        null,
        it.state() == ActionState.PROPOSED ? List.of() : List.of(update),
        null,
        until == null ? List.of() : List.of(new Snooze(ReminderStage.DAYS_14, until, 1)));
  }

  private List<Extension> extensions(PlainAction it) {
    LocalDate asked = it.asked();
    return asked == null
        ? List.of()
        : List.of(
            new Extension(
                staff.key(it.holder()),
                asked.atTime(9, 0).atZone(London.ZONE).toInstant(),
                it.due(),
                it.due().plusDays(20),
                "Two posts are vacant",
                "Low",
                "The guide is out already",
                null));
  }

  private List<ActionEvent> history(PlainAction it) {
    Stream<ActionMove> moves =
        it.state() == ActionState.PROPOSED
            ? Stream.of(ActionMove.PROPOSE)
            : Stream.of(
                ActionMove.PROPOSE, ActionMove.AGREE, ActionMove.CONFIRM, ActionMove.UPDATE);
    return moves
        .map(move -> new ActionEvent(move, officer, then, "", null, null, it.state()))
        .toList();
  }
}
