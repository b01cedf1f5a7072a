package uk.lantern.scheduler.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.ActionOutcome.Done;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** The door to collection {@code actions}. */
final class KeptActions implements Actions {

  private final ActionsStore store;
  private final Proposing proposing;
  private final ActionSteps steps;
  private final List<Consumer<Taken>> listeners = new CopyOnWriteArrayList<>();

  KeptActions(ActionsStore store, Proposing proposing, ActionSteps steps) {
    this.store = store;
    this.proposing = proposing;
    this.steps = steps;
  }

  @Override
  public ActionOutcome propose(PersonKey by, NewAction wanted) {
    return told(proposing.propose(by, wanted), by, new OfficerStep.Propose(wanted));
  }

  @Override
  public ActionOutcome take(String ref, PersonKey by, long turn, ActionStep step) {
    return told(steps.take(ref, by, turn, step), by, step);
  }

  private ActionOutcome told(ActionOutcome outcome, PersonKey by, ActionStep step) {
    if (outcome instanceof Done done && !done.isRepeat()) {
      Taken taken = new Taken(step, by, done.before(), done.now());
      listeners.forEach(listener -> listener.accept(taken));
    }
    return outcome;
  }

  @Override
  public Optional<Action> find(String ref, Sight sight) {
    return store.find(ref, sight);
  }

  @Override
  public Optional<Action> find(String ref) {
    return store.find(ref);
  }

  @Override
  public List<Action> those(Collection<String> refs) {
    return store.those(refs);
  }

  @Override
  public Sight sight(PersonKey person) {
    return steps.watch().sight(steps.watch().acting(person));
  }

  @Override
  public List<Action> mine(PersonKey person) {
    return store.heldBy(List.of(person));
  }

  @Override
  public List<Action> team(PersonKey manager) {
    Acting acting = steps.watch().acting(manager);
    return store.heldBy(
        steps.watch().people().managedBy(manager, acting.today()).stream()
            .map(Person::key)
            .toList());
  }

  @Override
  public List<Action> in(Sight sight, ActionFilter filter) {
    return store.in(sight, filter);
  }

  @Override
  public Stream<Action> stream(Sight sight, ActionFilter filter) {
    return store.stream(sight, filter);
  }

  @Override
  public List<Action> in(ActionFilter filter) {
    return store.in(null, filter);
  }

  @Override
  public Stream<Action> stream(ActionFilter filter) {
    return store.stream(null, filter);
  }

  @Override
  public void streamOpenByOwner(BiConsumer<PersonKey, List<Action>> each) {
    store.streamOpenByOwner(each);
  }

  @Override
  public Waiting waiting(PersonKey person, int most) {
    return store.waiting(person, AwaitedPolicy.scopes(steps.watch().acting(person)), most);
  }

  @Override
  public Set<ActionMove> offered(Action action, PersonKey person) {
    return ActionPolicy.offered(action, steps.watch().acting(person));
  }

  @Override
  public void whenTaken(Consumer<Taken> listener) {
    listeners.add(listener);
  }
}
