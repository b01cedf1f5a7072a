package uk.lantern.bot.turn;

import java.util.Map;

/**
 * What a turn asks for, whether it was typed or pressed.
 *
 * @param verb a name of {@code verbs.yml}, or {@link #ASK} for everything that is no command
 * @param words what follows the verb, or the whole text for {@link #ASK}; cleaned of identifiers
 * @param data what the button carried; empty for typed commands
 */
public record Command(String verb, String words, Map<String, String> data) {

  /** The verb of a question to the library. */
  public static final String ASK = "ask";

  /** A value the button carried, or what was typed behind the verb. */
  public String value(String name) {
    return data.getOrDefault(name, words).strip();
  }

  /** The verb only: the rest is people's words. */
  @Override
  public String toString() {
    return "Command[" + verb + "]";
  }
}
