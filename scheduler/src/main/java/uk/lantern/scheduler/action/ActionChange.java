package uk.lantern.scheduler.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.ActionPolicy.Permit;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Extension.Result;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.part.Standing.Hold;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Makes the next turn of an action: what is not said stays, the history grows by one line, and the
 * state is the one the permit gives.
 */
final class ActionChange {

  private final Permit permit;
  private final PersonKey by;
  private final Instant at;
  private ActionWords words;
  private Origin origin;
  private ActionPeople people;
  private ActionDates dates;
  private Agreement agreement;
  private @Nullable Hold hold;
  private @Nullable String supersededBy;
  private Progress progress;
  private List<Extension> extensions;
  private Proof proof;

  ActionChange(Permit permit, PersonKey by, Instant at) {
    Action from = permit.from();
    this.permit = permit;
    this.by = by;
    this.at = at;
    this.words = from.words();
    this.origin = from.origin();
    this.people = from.people();
    this.dates = from.dates();
    this.agreement = from.standing().agreement();
    this.hold = from.standing().hold();
    this.supersededBy = from.standing().supersededBy();
    this.progress = from.progress();
    this.extensions = from.extensions();
    this.proof = from.proof();
  }

  PersonKey by() {
    return by;
  }

  Instant at() {
    return at;
  }

  Action from() {
    return permit.from();
  }

  ActionChange words(ActionWords others) {
    words = others;
    return this;
  }

  ActionChange origin(Origin other) {
    origin = other;
    return this;
  }

  ActionChange people(ActionPeople others) {
    people = others;
    return this;
  }

  ActionChange dates(ActionDates others) {
    dates = others;
    return this;
  }

  ActionChange agreement(Agreement other) {
    agreement = other;
    return this;
  }

  ActionChange hold(@Nullable Hold other) {
    hold = other;
    return this;
  }

  ActionChange supersededBy(@Nullable String ref) {
    supersededBy = ref;
    return this;
  }

  ActionChange progress(Progress other) {
    progress = other;
    return this;
  }

  ActionChange proof(Proof other) {
    proof = other;
    return this;
  }

  ActionChange asks(Extension open) {
    extensions = new ArrayList<>(extensions);
    extensions.add(open);
    return this;
  }

  /** Decides the open request, if there is one. */
  ActionChange decides(Result result, String reason) {
    if (permit.from().openExtension().isPresent()) {
      extensions = new ArrayList<>(extensions);
      Extension open = extensions.removeLast();
      extensions.add(open.decided(new Extension.Decision(result, by, at, reason)));
    }
    return this;
  }

  /** The action went another way: nobody needs more time any more. */
  ActionChange withdrawsRequest() {
    return decides(Result.WITHDRAWN, "");
  }

  /** The action as it will stand. */
  Action done() {
    Action from = permit.from();
    ActionStep step = permit.step();
    List<ActionEvent> history = new ArrayList<>(from.history());
    history.add(
        new ActionEvent(
            step.move(),
            by,
            at,
            StepWords.why(step),
            StepWords.about(step),
            StepWords.day(step),
            permit.to()));
    return new Action(
        from.ref(),
        from.turn() + 1,
        words,
        origin,
        people,
        dates,
        new Standing(permit.to(), agreement, hold, supersededBy),
        progress,
        extensions,
        proof,
        history);
  }
}
