package uk.lantern.bot.turn;

import java.util.Map;

/**
 * A button somebody pressed, with what they filled in.
 *
 * @param verb the card verb, for example {@code practice-points}
 * @param data what the button carries and the inputs hold, as text
 */
public record CardAction(String verb, Map<String, String> data) {

  /** The verb and the names, never the values. */
  @Override
  public String toString() {
    return "CardAction[" + verb + " " + data.keySet() + "]";
  }
}
