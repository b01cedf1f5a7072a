package uk.lantern.scheduler.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.slot.BroadPolicy;
import uk.lantern.scheduler.round.slot.SlotContent;
import uk.lantern.scheduler.round.slot.Slots;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/**
 * Launches a round: first the step itself, which one of several has taken; then, as often as a
 * crash makes necessary, the key, a slot and a line for everybody asked, and last the mark that all
 * of it is there. Nobody can answer before that.
 */
final class Launching {

  private static final Logger LOG = LoggerFactory.getLogger(Launching.class);

  private final RoundsStore store;
  private final AsksStore asks;
  private final Slots slots;
  private final Invitees invitees;
  private final PlanKnowledge knowledge;
  private final Clock clock;

  Launching(
      RoundsStore store,
      AsksStore asks,
      Slots slots,
      Invitees invitees,
      PlanKnowledge knowledge,
      Clock clock) {
    this.store = store;
    this.asks = asks;
    this.slots = slots;
    this.invitees = invitees;
    this.knowledge = knowledge;
    this.clock = clock;
  }

  /** Why it cannot be launched now; empty when it can. */
  Optional<RoundRefusal> refusal(Round it) {
    LocalDate today = London.today(clock);
    int audience = invitees.of(it.plan(), it.ref(), today).size();
    return StepPolicy.launch(it, audience)
        .or(
            () ->
                PlanPolicy.refusal(
                    it.plan(),
                    knowledge.known(it.plan(), invitees),
                    London.now(clock).toLocalDateTime()));
  }

  /** Whether somebody has a slot in it: agencies answer under their name. */
  static boolean hasSlots(Round it) {
    return !it.kind().isOfAgencies();
  }

  /** Writes down everybody who is asked, by the list of people of the day of the launch. */
  void prepare(Round it) {
    List<Person> people = invitees.of(it.plan(), it.ref(), launchedOn(it));
    if (hasSlots(it)) {
      slots.prepare(
          it.ref(),
          BroadPolicy.coarse(invitees.broad(people)),
          knowledge.questionnaire(it.plan().form()).map(SlotContent::size).orElseThrow());
    }
    asks.add(it.ref(), people.stream().map(Person::key).toList());
    store.ready(it.ref(), asks.size(it.ref()), agencies(it, people));
    LOG.info("Round {} is ready.", it.ref());
  }

  /** Kept with the round: who was asked is forgotten, which agencies were is not. */
  private Set<String> agencies(Round it, List<Person> people) {
    return it.kind().isOfAgencies()
        ? new TreeSet<>(invitees.agencies(people.stream().map(Person::key).toList()))
        : Set.of();
  }

  /** Opens it when its moment has come; the state as it stands afterwards. */
  Round open(Round it) {
    if (it.state() != RoundState.LAUNCHED
        || clock.instant().isBefore(RoundTimes.opens(it))
        || !store.isReady(it.ref())) {
      return it;
    }
    Round opened =
        RoundChange.of(it, "opened", Rounds.CLOCK, clock.instant(), "").is(RoundState.OPEN).done();
    return store.replace(opened, Map.of()) ? opened : store.find(it.ref()).orElse(it);
  }

  static LocalDate launchedOn(Round it) {
    return it.history().stream()
        .filter(event -> event.what().equals("launched"))
        .map(RoundEvent::at)
        .map(at -> LocalDate.ofInstant(at, London.ZONE))
        .findFirst()
        .orElseThrow();
  }
}
