package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.RoundOutcome.Done;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The door to collection {@code rounds}. */
final class KeptRounds implements Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(KeptRounds.class);

  /** Those who take the steps. */
  record Hands(
      RoundSteps steps, Drafting drafting, Launching launching, Nudging nudging, Ending ending) {}

  private final RoundsStore store;
  private final Hands hands;
  private final Invitees invitees;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  KeptRounds(RoundsStore store, Hands hands, Invitees invitees) {
    this.store = store;
    this.hands = hands;
    this.invitees = invitees;
  }

  @Override
  public RoundOutcome draft(PersonKey by, RoundPlan plan) {
    return hands.drafting().draft(by, plan);
  }

  @Override
  public RoundOutcome change(String ref, PersonKey by, long turn, RoundPlan plan) {
    return heard(hands.drafting().change(ref, by, turn, plan));
  }

  @Override
  public RoundOutcome launch(String ref, PersonKey by, long turn) {
    RoundSteps steps = hands.steps();
    RoundOutcome outcome =
        steps.take(
            ref,
            by,
            turn,
            now ->
                RoundSteps.unless(
                    hands.launching().refusal(now),
                    now,
                    from -> steps.next(from, "launched", by, "").is(RoundState.LAUNCHED).done()));
    return heard(outcome instanceof Done done ? new Done(launched(done.now())) : outcome);
  }

  /** It is launched whatever follows; what fails here the next sweep takes on. */
  private Round launched(Round it) {
    try {
      hands.launching().prepare(it);
      Round ready = store.find(it.ref()).orElse(it);
      return hands.launching().open(ready);
    } catch (RuntimeException e) {
      LOG.error("Round {} is taken on later: {}", it.ref(), e.toString());
      return store.find(it.ref()).orElse(it);
    }
  }

  @Override
  public RoundOutcome nudge(String ref, PersonKey by) {
    return heard(hands.nudging().whole(ref, by));
  }

  @Override
  public RoundOutcome nudgeAgency(String ref, PersonKey manager) {
    return heard(hands.nudging().ofAgency(ref, manager));
  }

  @Override
  public Optional<LocalDate> nextNudge(Round round, String agency) {
    return hands.nudging().next(round, agency);
  }

  @Override
  public RoundOutcome close(String ref, PersonKey by, long turn) {
    return heard(hands.ending().close(ref, by, turn));
  }

  @Override
  public RoundOutcome tell(String ref, PersonKey by, long turn, YouSaid words) {
    return heard(hands.ending().tell(ref, by, turn, words));
  }

  @Override
  public RoundOutcome archive(String ref, PersonKey by, long turn) {
    return hands.ending().archive(ref, by, turn);
  }

  @Override
  public RoundOutcome cancel(String ref, PersonKey by, long turn, String reason) {
    return heard(hands.ending().cancel(ref, by, turn, reason));
  }

  @Override
  public RoundOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String reason) {
    return hands.ending().legalHold(ref, by, turn, held, reason);
  }

  @Override
  public Optional<Round> find(String ref) {
    return store.find(ref);
  }

  @Override
  public List<Round> in(Collection<RoundState> states, int most) {
    return store.in(states, most);
  }

  @Override
  public List<Round> testing(String item) {
    return store.testing(item);
  }

  @Override
  public int size(RoundAudience audience) {
    return invitees.those(audience, "", hands.steps().today()).size();
  }

  @Override
  public boolean isKeyAway(Round round) {
    return hands.ending().isKeyAway(round);
  }

  /**
   * Of a round from before that was written down: of whoever was asked, as long as that is known.
   */
  @Override
  public Set<String> agencies(Round round) {
    return hands.nudging().agencies(round);
  }

  @Override
  public Outstanding outstanding(Round round) {
    return hands.nudging().outstanding(round);
  }

  @Override
  public void whenDue(Runnable listener) {
    listeners.add(listener);
  }

  private RoundOutcome heard(RoundOutcome outcome) {
    if (outcome instanceof Done) {
      listeners.forEach(Runnable::run);
    }
    return outcome;
  }
}
