package uk.lantern.scheduler.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

/** The next turn of a round. */
final class RoundChange {

  private final Round from;
  private RoundEvent event;
  private RoundState state;
  private RoundPlan plan;
  private @Nullable YouSaid youSaid;

  private RoundChange(Round from, RoundEvent event) {
    this.from = from;
    this.event = event;
    this.state = from.state();
    this.plan = from.plan();
    this.youSaid = from.youSaid();
  }

  /**
   * @param what as {@link RoundEvent} lists it
   */
  static RoundChange of(Round from, String what, PersonKey by, Instant at, String why) {
    return new RoundChange(from, new RoundEvent(what, by, at, why));
  }

  /** The step concerns one agency only. */
  RoundChange agency(String code) {
    this.event = new RoundEvent(event.what(), event.by(), event.at(), event.why(), code);
    return this;
  }

  RoundChange is(RoundState it) {
    this.state = it;
    return this;
  }

  RoundChange plan(RoundPlan it) {
    this.plan = it;
    return this;
  }

  RoundChange youSaid(YouSaid it) {
    this.youSaid = it;
    return this;
  }

  Round done() {
    List<RoundEvent> history = new ArrayList<>(from.history());
    history.add(event);
    return new Round(from.ref(), from.turn() + 1, state, plan, from.invited(), youSaid, history);
  }
}
