package uk.lantern.scheduler.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.result.AnswersStore;
import uk.lantern.scheduler.round.slot.SlotContent;
import uk.lantern.scheduler.round.slot.Slots;
import uk.lantern.scheduler.round.store.RoundsStore;

/**
 * Closes a round, from wherever the last attempt broke off. Each attempt writes the answers as a
 * batch of its own; the one compare-and-set that makes the round closed names the batch that
 * counts, so that none is lost and none counts twice. Only then the key goes, then the slots, then
 * batches that do not count.
 */
final class Closing {

  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final RoundsStore store;
  private final Slots slots;
  private final AnswersStore answers;
  private final PlanKnowledge knowledge;
  private final Clock clock;

  Closing(
      RoundsStore store, Slots slots, AnswersStore answers, PlanKnowledge knowledge, Clock clock) {
    this.store = store;
    this.slots = slots;
    this.answers = answers;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /** Whether the moment of its next step has passed. */
  boolean isLate(Round it) {
    return switch (it.state()) {
      case LAUNCHED -> !clock.instant().isBefore(RoundTimes.opens(it));
      case OPEN -> !clock.instant().isBefore(RoundTimes.closes(it));
      case CLOSING -> true;
      case DRAFT, CLOSED, TOLD, ARCHIVED, CANCELLED -> false;
    };
  }

  /** Begins when the moment has come; whether it did. */
  boolean begin(Round it) {
    if (!it.isOpen() || clock.instant().isBefore(RoundTimes.closes(it))) {
      return false;
    }
    Round closing =
        RoundChange.of(it, "closing", Rounds.CLOCK, clock.instant(), "")
            .is(RoundState.CLOSING)
            .done();
    return store.replace(closing, Map.of());
  }

  /** Goes on with closing one. */
  void goOn(String ref) {
    Round it = store.find(ref).filter(r -> r.state() == RoundState.CLOSING).orElse(null);
    if (it == null) {
      return;
    }
    String batch = Launching.hasSlots(it) ? putAway(it) : "";
    Round closed =
        RoundChange.of(it, "closed", Rounds.CLOCK, clock.instant(), "")
            .is(RoundState.CLOSED)
            .done();
    if (store.replace(closed, Map.of("batch", batch))) {
      clear(closed);
    } else {
      answers.remove(ref, batch);
    }
  }

  /**
   * Whether nobody can answer it and it cannot close, because its key cannot be used here; another
   * instance's folder is not looked in.
   */
  boolean isKeyAway(Round it) {
    boolean needed =
        switch (it.state()) {
          case OPEN, CLOSING -> true;
          case LAUNCHED -> store.isReady(it.ref());
          case DRAFT, CLOSED, TOLD, ARCHIVED, CANCELLED -> false;
        };
    return needed && Launching.hasSlots(it) && !slots.hasKey(it.ref());
  }

  private String putAway(Round it) {
    Questionnaire questionnaire = knowledge.questionnaire(it.plan().form()).orElseThrow();
    List<SlotContent> contents =
        slots.seal(it.ref()).stream().filter(slot -> !slot.answers().isEmpty()).toList();
    LocalDate week = London.today(clock);
    return answers.add(it.ref(), questionnaire, contents, week);
  }

  /** Destroys what would link, once the round is over. */
  void clear(Round it) {
    if (Launching.hasSlots(it)) {
      slots.destroy(it.ref());
      answers.keepOnly(it.ref(), store.batch(it.ref()));
    }
    store.cleared(it.ref());
    LOG.info("Nothing links the answers of round {} to anybody any more.", it.ref());
  }
}
