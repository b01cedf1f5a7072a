package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Somebody's promise to do something by a date, and everything that happened to it.
 *
 * @param ref for example {@code A-105}
 * @param turn counts the steps, 1 when it is proposed; whoever takes a step says which turn they
 *     saw
 * @param extensions each time somebody asked for more time, in order
 * @param history every step, in order; its line {@code n} led to turn {@code n}, counted from 1
 */
public record Action(
    String ref,
    long turn,
    ActionWords words,
    Origin origin,
    ActionPeople people,
    ActionDates dates,
    Standing standing,
    Progress progress,
    List<Extension> extensions,
    Proof proof,
    List<ActionEvent> history) {

  public Action {
    extensions = List.copyOf(extensions);
    history = List.copyOf(history);
  }

  public String text() {
    return words.text();
  }

  public ActionState state() {
    return standing.state();
  }

  public String plan() {
    return origin.plan();
  }

  /** Made up: then everything that speaks of it says so. */
  public boolean isDemo() {
    return ActionPlan.isDemo(origin.plan());
  }

  public PersonKey owner() {
    return people.owner();
  }

  /** Who took it over and accepted; null while the owner does it. */
  public @Nullable PersonKey delegate() {
    return people.delegate();
  }

  /** Who does it now: the delegate who accepted, otherwise the owner. */
  public PersonKey holder() {
    return people.holder();
  }

  /** Code of the agency that answers for it. */
  public String agency() {
    return people.agency();
  }

  public LocalDate dueOriginal() {
    return dates.dueOriginal();
  }

  public LocalDate dueCurrent() {
    return dates.dueCurrent();
  }

  public boolean isSafetyCritical() {
    return origin.safetyCritical();
  }

  /** Whether somebody still has to do it, or to look whether it is done. */
  public boolean isOpen() {
    return state().isOpen();
  }

  /** Its owner is at work on it and the date has passed. */
  public boolean isOverdueOn(LocalDate day) {
    return state().isUnderWay() && day.isAfter(dueCurrent());
  }

  /** The request for more time that nobody has decided; empty when there is none. */
  public Optional<Extension> openExtension() {
    return extensions.isEmpty()
        ? Optional.empty()
        : Optional.of(extensions.getLast()).filter(Extension::isOpen);
  }

  /** Who asked to be called, when, and what is in the way; empty when nobody waits for a call. */
  public Optional<ActionEvent> stuck() {
    return progress.stuckSince() == null
        ? Optional.empty()
        : history.reversed().stream().filter(event -> event.move() == ActionMove.STUCK).findFirst();
  }

  /** The step that led to this turn. */
  public ActionEvent lastEvent() {
    return history.getLast();
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "Action[" + ref + ", " + state() + ", turn " + turn + "]";
  }
}
