package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.calendar.London;
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

  static LocalDate day(RoundEvent event) {
    return LocalDate.ofInstant(event.at(), London.ZONE);
  }

  /** The day it opened, or is to open. */
  public static LocalDate openingDay(Round round) {
    return last(round, "opened")
        .map(Happened::day)
        .orElseGet(() -> round.plan().dates().opens().toLocalDate());
  }
}
