package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.NudgePolicy;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundEvent;

/** When something of a round's history happened, London. */
public final class Happened {

  private Happened() {}

  /** The last time; empty when it has not happened. */
  static Optional<RoundEvent> last(Round round, String what) {
    return all(round, what).stream().reduce((one, next) -> next);
  }

  static List<RoundEvent> all(Round round, String what) {
    return round.history().stream().filter(event -> event.what().equals(what)).toList();
  }

  /** Of the whole round and of one agency, in order. */
  static List<RoundEvent> nudges(Round round) {
    Set<String> both = Set.of(NudgePolicy.WHOLE, NudgePolicy.AGENCY);
    return round.history().stream().filter(event -> both.contains(event.what())).toList();
  }

  static LocalDate day(RoundEvent event) {
    return LocalDate.ofInstant(event.at(), London.ZONE);
  }

  /** Who of the team launched it, and hears of what becomes of it. */
  public static Optional<PersonKey> launcher(Round round) {
    return last(round, "launched").map(RoundEvent::by);
  }

  /** The day it opened, or is to open. */
  public static LocalDate openingDay(Round round) {
    return last(round, "opened")
        .map(Happened::day)
        .orElseGet(() -> round.plan().dates().opens().toLocalDate());
  }
}
