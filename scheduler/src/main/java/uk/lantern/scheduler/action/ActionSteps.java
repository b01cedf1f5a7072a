package uk.lantern.scheduler.action;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionOutcome.Absent;
import uk.lantern.scheduler.action.ActionOutcome.Done;
import uk.lantern.scheduler.action.ActionOutcome.Refused;
import uk.lantern.scheduler.action.ActionPolicy.No;
import uk.lantern.scheduler.action.ActionPolicy.Permit;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Takes one step of one action: sight, turn, policy, compare-and-set. Whoever loses a race is told
 * what the winner wrote.
 */
final class ActionSteps {

  /** The second look finds the turn of the winner, so that it never comes to a third. */
  private static final int TRIES = 2;

  /** Somebody takes a step with the other action at the same moment, again and again. */
  private static final int TRIES_OF_OTHER = 20;

  private final ActionsStore store;
  private final Watch watch;
  private final WorkingDays calendar;
  private final Identifying identifying;

  /** Who acts, and when. */
  record Watch(People people, Clock clock) {

    Acting acting(PersonKey by) {
      return new Acting(
          by, people.find(by).orElse(null), people.managerOf(by).orElse(null), London.today(clock));
    }

    /** Whoever nobody knows sees what concerns them by key alone. */
    Sight sight(Acting acting) {
      Person person = acting.person();
      if (acting.isClock()) {
        return Sight.ofEverything(acting.key());
      }
      return person == null
          ? Sight.ofNothing(acting.key())
          : Sight.of(
              person,
              people.managedBy(acting.key(), acting.today()).stream().map(Person::key).toList(),
              acting.today());
    }
  }

  ActionSteps(ActionsStore store, Watch watch, WorkingDays calendar, Identifying identifying) {
    this.store = store;
    this.watch = watch;
    this.calendar = calendar;
    this.identifying = identifying;
  }

  Watch watch() {
    return watch;
  }

  ActionOutcome take(String ref, PersonKey by, long turn, ActionStep said) {
    Acting acting = watch.acting(by);
    Sight sight = watch.sight(acting);
    ActionStep step = spelt(said, sight);
    Action seen = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      seen = store.find(ref, sight).orElse(null);
      if (seen == null) {
        return new Absent();
      }
      if (seen.turn() != turn) {
        return late(seen, turn, by, step);
      }
      switch (ActionPolicy.decide(seen, step, acting, around(step, seen, sight))) {
        case No no -> {
          return new Refused(no.code(), no.whoCan(), seen);
        }
        case Permit permit -> {
          if (step instanceof OfficerStep.Supersede it && !isTaken(it, seen.ref(), acting, sight)) {
            return Refused.because(ActionRefusal.NO_SUCH_ACTION, seen);
          }
          Action next = applied(permit, acting);
          if (store.replace(next)) {
            return new Done(seen, next);
          }
        }
      }
    }
    // Its turn is the one that was seen and still nothing can be put in its place.
    return Refused.because(ActionRefusal.NEWER, seen);
  }

  /** References as the store writes them, however somebody typed them. */
  private ActionStep spelt(ActionStep said, Sight sight) {
    Action other = other(said, sight);
    return said instanceof OfficerStep.Supersede it && other != null
        ? new OfficerStep.Supersede(other.ref(), it.reason())
        : said;
  }

  /**
   * The other action first notes whose place it is to take. That moves its turn on, so that whoever
   * read it before and is putting this one in its place comes too late. Actions that superseded
   * each other in a circle would each have been noted before they were read, and read before the
   * next one was noted: none can have been the first.
   */
  private boolean isTaken(OfficerStep.Supersede it, String ref, Acting acting, Sight sight) {
    OfficerStep.TakePlace step = new OfficerStep.TakePlace(ref, it.reason());
    for (int attempt = 0; attempt < TRIES_OF_OTHER; attempt++) {
      Action other = store.find(it.byRef(), sight).orElse(null);
      if (other == null
          || !(ActionPolicy.decide(other, step, acting, around(step, other, sight))
              instanceof Permit permit)) {
        return false;
      }
      if (store.replace(applied(permit, acting))) {
        return true;
      }
    }
    return false;
  }

  /** The same press once more is the step that was taken; anything else came too late. */
  private static ActionOutcome late(Action now, long turn, PersonKey by, ActionStep step) {
    boolean same =
        turn >= 1 && turn < now.turn() && StepWords.isSame(now.history().get((int) turn), by, step);
    return same ? new Done(now, now) : Refused.because(ActionRefusal.CHANGED, now);
  }

  private Action applied(Permit permit, Acting acting) {
    ActionChange change = new ActionChange(permit, acting.key(), watch.clock().instant());
    ActionChange changed =
        switch (permit.step()) {
          case OwnerStep own -> OwnerSteps.apply(change, own, acting, calendar);
          case OfficerStep other -> OfficerSteps.apply(change, other, acting, named(other));
        };
    return changed.done();
  }

  /** For a new action, which nobody does yet. */
  Around around(ActionStep step) {
    return new Around(calendar, named(step), null, identifies(step), false);
  }

  private Around around(ActionStep step, Action action, Sight sight) {
    LocalDate today = London.today(watch.clock());
    boolean left =
        step instanceof OfficerStep.Reassign
            && action.people().doers().stream()
                .anyMatch(it -> watch.people().find(it).filter(p -> !p.hasLeftOn(today)).isEmpty());
    return new Around(calendar, named(step), other(step, sight), identifies(step), left);
  }

  private boolean identifies(ActionStep step) {
    return step.texts().stream().anyMatch(identifying::in);
  }

  private @Nullable Person named(ActionStep step) {
    PersonKey key = StepWords.about(step);
    return key == null ? null : watch.people().find(key).orElse(null);
  }

  private @Nullable Action other(ActionStep step, Sight sight) {
    return step instanceof OfficerStep.Supersede it
        ? store.find(it.byRef(), sight).orElse(null)
        : null;
  }
}
