package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.people.PersonKey;

/** The door to collection {@code actions}. */
final class KeptActions implements Actions {

  @Override
  public ActionOutcome propose(PersonKey by, NewAction wanted) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ActionOutcome take(String ref, PersonKey by, long turn, ActionStep step) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Action> find(String ref, Sight sight) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Action> find(String ref) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Sight sight(PersonKey person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Action> mine(PersonKey person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Action> team(PersonKey manager) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Action> in(Sight sight, ActionFilter filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Action> in(ActionFilter filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void streamOpenByOwner(BiConsumer<PersonKey, List<Action>> each) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<ActionMove> offered(Action action, PersonKey person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void whenTaken(Consumer<Taken> listener) {}
}
