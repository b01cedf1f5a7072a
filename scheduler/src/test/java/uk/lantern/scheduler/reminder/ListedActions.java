package uk.lantern.scheduler.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.Taken;
import uk.lantern.scheduler.action.Waiting;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.PersonKey;

/** The door to actions over a map: what a test puts in stands there, whatever led to it. */
final class ListedActions implements Actions {

  final Map<String, Action> all = new ConcurrentSkipListMap<>();
  private final List<Consumer<Taken>> listeners = new ArrayList<>();
  final Map<String, OfficerStep.Reassign> reassigned = new TreeMap<>();

  void put(Sketch... sketches) {
    for (Sketch sketch : sketches) {
      Action action = sketch.action();
      all.put(action.ref(), action);
    }
  }

  /** As the store does after a step. */
  void tell(ActionStep step, PersonKey by, Action now) {
    listeners.forEach(it -> it.accept(new Taken(step, by, null, now)));
  }

  @Override
  public ActionOutcome propose(PersonKey by, NewAction wanted) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ActionOutcome take(String ref, PersonKey by, long turn, ActionStep step) {
    if (step instanceof OfficerStep.Reassign it && by.equals(Actions.CLOCK)) {
      reassigned.put(ref, it);
      return new ActionOutcome.Done(null, all.get(ref));
    }
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Action> find(String ref, Sight sight) {
    return find(ref).filter(sight::sees);
  }

  @Override
  public Optional<Action> find(String ref) {
    return Optional.ofNullable(all.get(ref));
  }

  @Override
  public Sight sight(PersonKey person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Waiting waiting(PersonKey person, int most) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<ActionMove> offered(Action action, PersonKey person) {
    return Set.of();
  }

  @Override
  public List<Action> mine(PersonKey person) {
    return all.values().stream()
        .filter(it -> it.isOpen() && it.people().isDoer(person))
        .sorted(Comparator.comparing(Action::dueCurrent))
        .toList();
  }

  @Override
  public List<Action> team(PersonKey manager) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Action> in(Sight sight, ActionFilter filter) {
    return in(filter).stream().filter(sight::sees).toList();
  }

  @Override
  public List<Action> in(ActionFilter filter) {
    return all.values().stream()
        .filter(it -> filter.states().isEmpty() || filter.states().contains(it.state()))
        .filter(it -> filter.plan() == null || it.plan().equals(filter.plan()))
        .filter(it -> filter.dueBefore() == null || it.dueCurrent().isBefore(filter.dueBefore()))
        .toList();
  }

  @Override
  public void streamOpenByOwner(BiConsumer<PersonKey, List<Action>> each) {
    Map<String, List<Action>> byHolder = new TreeMap<>();
    all.values().stream()
        .filter(Action::isOpen)
        .forEach(
            it ->
                byHolder.computeIfAbsent(it.holder().objectId(), any -> new ArrayList<>()).add(it));
    byHolder.values().forEach(theirs -> each.accept(theirs.getFirst().holder(), theirs));
  }

  @Override
  public void whenTaken(Consumer<Taken> listener) {
    listeners.add(listener);
  }
}
