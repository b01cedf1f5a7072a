package uk.lantern.scheduler.round;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.RoundOutcome.Done;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;
import uk.lantern.scheduler.round.store.RoundsStore;

/** The steps from an open round to an archived one. */
final class Ending {

  private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

  private final RoundsStore store;
  private final RoundSteps steps;
  private final Closing closing;
  private final PlanKnowledge knowledge;

  Ending(RoundsStore store, RoundSteps steps, Closing closing, PlanKnowledge knowledge) {
    this.store = store;
    this.steps = steps;
    this.closing = closing;
    this.knowledge = knowledge;
  }

  RoundOutcome close(String ref, PersonKey by, long turn) {
    RoundOutcome outcome =
        steps.take(
            ref,
            by,
            turn,
            now ->
                RoundSteps.unless(
                    StepPolicy.close(now, closing.isKeyAway(now)),
                    now,
                    from -> steps.next(from, "closing", by, "").is(RoundState.CLOSING).done()));
    return finished(outcome, it -> closing.goOn(it.ref()));
  }

  boolean isKeyAway(Round it) {
    return closing.isKeyAway(it);
  }

  RoundOutcome cancel(String ref, PersonKey by, long turn, String reason) {
    RoundOutcome outcome =
        steps.take(
            ref,
            by,
            turn,
            now ->
                RoundSteps.unless(
                    StepPolicy.cancel(now, closing.isKeyAway(now))
                        .or(() -> written(now))
                        .or(() -> StepPolicy.reason(reason, knowledge.identifies(reason))),
                    now,
                    from ->
                        steps
                            .next(from, "cancelled", by, reason.strip())
                            .is(RoundState.CANCELLED)
                            .done()));
    return finished(outcome, closing::clear);
  }

  /** While somebody is still writing down who is asked, their slots would outlive the round. */
  private Optional<RoundRefusal> written(Round now) {
    return now.state() == RoundState.LAUNCHED && !store.isReady(now.ref())
        ? Optional.of(RoundRefusal.NOT_NOW)
        : Optional.empty();
  }

  private interface Rest {
    void of(Round it);
  }

  /** The step is taken; what follows from it is taken on by the next sweep if it fails here. */
  private RoundOutcome finished(RoundOutcome outcome, Rest rest) {
    if (!(outcome instanceof Done done)) {
      return outcome;
    }
    try {
      rest.of(done.now());
    } catch (RuntimeException e) {
      LOG.error("Round {} is taken on later: {}", done.now().ref(), e.toString());
    }
    return new Done(store.find(done.now().ref()).orElse(done.now()));
  }

  RoundOutcome tell(String ref, PersonKey by, long turn, YouSaid words) {
    boolean identifies = knowledge.identifies(words.said()) || knowledge.identifies(words.doing());
    YouSaid said = new YouSaid(words.said().strip(), words.doing().strip(), words.doneBy(), by);
    return steps.take(
        ref,
        by,
        turn,
        now ->
            RoundSteps.unless(
                StepPolicy.tell(now, words, steps.today())
                    .or(() -> identifies ? Optional.of(RoundRefusal.IDENTIFIES) : Optional.empty()),
                now,
                from -> steps.next(from, "told", by, "").is(RoundState.TOLD).youSaid(said).done()));
  }

  RoundOutcome archive(String ref, PersonKey by, long turn) {
    return steps.take(
        ref,
        by,
        turn,
        now ->
            RoundSteps.unless(
                StepPolicy.archive(now),
                now,
                from -> steps.next(from, "archived", by, "").is(RoundState.ARCHIVED).done()));
  }

  RoundOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String reason) {
    return steps.take(
        ref,
        by,
        turn,
        now ->
            RoundSteps.unless(
                StepPolicy.reason(reason, knowledge.identifies(reason))
                    .or(
                        () ->
                            now.isHeld() == held
                                ? Optional.of(RoundRefusal.NOT_NOW)
                                : Optional.empty()),
                now,
                from -> steps.next(from, held ? "held" : "released", by, reason.strip()).done()));
  }
}
