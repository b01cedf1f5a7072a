package uk.lantern.scheduler.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.RoundOutcome.Absent;
import uk.lantern.scheduler.round.RoundOutcome.Done;
import uk.lantern.scheduler.round.RoundOutcome.Refused;
import uk.lantern.scheduler.round.store.RoundsStore;

/** Takes one step of one round: who, which turn, decision, compare-and-set. */
final class RoundSteps {

  private final RoundsStore store;
  private final People people;
  private final Clock clock;

  RoundSteps(RoundsStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param turn that the person saw; null for a step that fits whatever happened since
   * @param how the round as it will stand, or why not
   */
  RoundOutcome take(
      String ref, PersonKey by, @Nullable Long turn, Function<Round, RoundOutcome> how) {
    return mayAct(by) ? step(ref, turn, how) : new Refused(RoundRefusal.NOT_THE_TEAM, null);
  }

  /** The same of whoever may take it: that is decided before. */
  RoundOutcome step(String ref, @Nullable Long turn, Function<Round, RoundOutcome> how) {
    Round now = store.find(ref).orElse(null);
    if (now == null) {
      return new Absent();
    }
    if (turn != null && now.turn() != turn) {
      return new Refused(RoundRefusal.CHANGED, now);
    }
    RoundOutcome outcome = how.apply(now);
    return outcome instanceof Done done ? replaced(now, done.now()) : outcome;
  }

  private RoundOutcome replaced(Round now, Round next) {
    if (store.replace(next, Map.of())) {
      return new Done(next);
    }
    RoundRefusal why = store.isNewer(now.ref()) ? RoundRefusal.NEWER : RoundRefusal.CHANGED;
    return new Refused(why, store.find(now.ref()).orElse(now));
  }

  /** Refused, or what it becomes. */
  static RoundOutcome unless(Optional<RoundRefusal> why, Round now, Function<Round, Round> next) {
    return why.<RoundOutcome>map(it -> new Refused(it, now))
        .orElseGet(() -> new Done(next.apply(now)));
  }

  RoundChange next(Round from, String what, PersonKey by, String why) {
    return RoundChange.of(from, what, by, now(), why);
  }

  boolean mayAct(PersonKey person) {
    return people.find(person).filter(it -> it.inPartnershipTeamOn(today())).isPresent();
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return London.today(clock);
  }
}
