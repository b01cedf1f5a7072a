package uk.lantern.scheduler.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Every action. Each step is one document, compare-and-set: of two people who take a step from the
 * same turn at once, one has taken it and the other is told. A step returns when the store has
 * acknowledged; a human mistake is an outcome, never an exception. References are understood as
 * people type them: {@code A-105}, {@code a105}, {@code 105}.
 */
public interface Actions {

  /** Who acts when nobody does: reassigns what a leaver had. */
  PersonKey CLOCK = new PersonKey("lantern", "clock");

  /** A new action, {@code PROPOSED}. */
  ActionOutcome propose(PersonKey by, NewAction wanted);

  /**
   * Takes one step.
   *
   * @param turn of the action that the person saw; the same step by the same person from the same
   *     turn is one step, however often it comes
   */
  ActionOutcome take(String ref, PersonKey by, long turn, ActionStep step);

  /** The action, when there is one and they may see it. */
  Optional<Action> find(String ref, Sight sight);

  /** For letters and sweeps; whoever answers a person asks with that person's sight. */
  Optional<Action> find(String ref);

  /** Those of these references that there are, for letters that name many; in no order. */
  default List<Action> those(Collection<String> refs) {
    return refs.stream().flatMap(ref -> find(ref).stream()).toList();
  }

  /** What somebody may see today. */
  Sight sight(PersonKey person);

  /** What somebody has to do, as owner or delegate: open, not declined, by date. */
  List<Action> mine(PersonKey person);

  /** What those whom somebody manages have to do, by date. */
  List<Action> team(PersonKey manager);

  /** Those of a filter that somebody may see, by date. */
  List<Action> in(Sight sight, ActionFilter filter);

  /**
   * The same, however many there are, as they come from the store: for pages and exports. Whoever
   * takes them closes them.
   */
  default Stream<Action> stream(Sight sight, ActionFilter filter) {
    return in(sight, filter).stream();
  }

  /** Those of a filter, of everybody: for sweeps. */
  List<Action> in(ActionFilter filter);

  /** The same, however many there are; whoever takes them closes them. */
  default Stream<Action> stream(ActionFilter filter) {
    return in(filter).stream();
  }

  /**
   * Every open action that somebody holds, person by person, in one pass; only one person's actions
   * are in memory at a time. The person is who holds them: the delegate who accepted, otherwise the
   * owner.
   */
  void streamOpenByOwner(BiConsumer<PersonKey, List<Action>> each);

  /**
   * What waits for somebody's word by their office: evidence to check, more time that is asked for,
   * a promise to confirm, what wants another owner, what is verified and to be closed.
   *
   * @param most lists no more than that
   */
  Waiting waiting(PersonKey person, int most);

  /** The steps somebody may try with an action where it stands, for the buttons of its card. */
  Set<ActionMove> offered(Action action, PersonKey person);

  /** Tells each listener of every step, after it is stored; a listener must return at once. */
  void whenTaken(Consumer<Taken> listener);
}
