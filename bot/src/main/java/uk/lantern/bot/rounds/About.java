package uk.lantern.bot.rounds;

import java.util.Map;
import uk.lantern.scheduler.round.Round;

/**
 * What a card or a button is about.
 *
 * @param round its reference; empty for none
 * @param turn of the round as the card shows it; empty for what only shows it
 * @param of a part of it, for example a case or a page; empty for the whole
 * @param recommendation its reference, for buttons that open one
 * @param demo its questionnaire is fictional
 */
record About(String round, String turn, String of, String recommendation, boolean demo) {

  static final About NOTHING = new About("", "", "", "", false);

  static About of(Round round, boolean demo) {
    return new About(round.ref(), String.valueOf(round.turn()), "", "", demo);
  }

  /** For what only shows it: whatever it has become since. */
  static About round(String ref) {
    return new About(ref, "", "", "", false);
  }

  static About recommendation(String ref) {
    return new About("", "", "", ref, false);
  }

  About part(String which) {
    return new About(round, turn, which, recommendation, demo);
  }

  /** As buttons carry it. */
  Map<String, String> values() {
    return Map.of("round", round, "turn", turn, "of", of, "recommendation", recommendation);
  }

  /** Whether it is about something: a reference may be what somebody sent us. */
  @Override
  public String toString() {
    return "About[" + (equals(NOTHING) ? "nothing" : "something") + "]";
  }
}
