package uk.lantern.scheduler.round.forecast;

import java.util.List;
import java.util.Set;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** What the forecasts of rounds ask. */
public record RoundForecasts(
    Rounds rounds,
    Asks asks,
    Outbox outbox,
    Preferences preferences,
    SendingTimes times,
    DaysOfPeople days) {

  /** More than a partnership plans at one time. */
  private static final int LOOKED_AT = 200;

  List<Round> rounds(Set<RoundState> states) {
    return rounds.in(states, LOOKED_AT);
  }
}
