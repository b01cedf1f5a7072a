package uk.lantern.bot.rounds;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/** The organisations a round was put to, on the day it was launched. */
@Component
class AgenciesAsked {

  private final Rounds rounds;
  private final AgencyWords words;

  AgenciesAsked(Rounds rounds, AgencyWords words) {
    this.rounds = rounds;
    this.words = words;
  }

  /** Their codes. */
  Set<String> agencies(Round round) {
    return rounds.agencies(round);
  }

  String name(String code) {
    return words.name(code);
  }
}
