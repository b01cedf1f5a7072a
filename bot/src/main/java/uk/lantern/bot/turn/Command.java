package uk.lantern.bot.turn;

import java.util.Map;
import uk.lantern.content.privacy.IdentifierKind;

/**
 * What a turn asks for, whether it was typed or pressed.
 *
 * @param verb a name of {@code verbs.yml}, or {@link #ASK} for everything that is no command
 * @param words what follows the verb, or the whole text for {@link #ASK}; cleaned of identifiers
 * @param data what the button carried; empty for typed commands
 * @param riskTopic the words touch a risk: the answer gets the quiet footer line
 */
public record Command(String verb, String words, Map<String, String> data, boolean riskTopic) {

  /** The verb of a question to the library. */
  public static final String ASK = "ask";

  Command(String verb, String words, Map<String, String> data) {
    this(verb, words, data, false);
  }

  Command onRiskTopic(boolean risk) {
    return new Command(verb, words, data, risk);
  }

  /** A value the button carried, or what was typed behind the verb. */
  public String value(String name) {
    return data.getOrDefault(name, words).strip();
  }

  /** The question to the library: what stands for something removed would only mislead a search. */
  public String question() {
    String question = value("choice");
    for (IdentifierKind kind : IdentifierKind.values()) {
      question = question.replace(kind.token(), " ");
    }
    return question.replaceAll("\\s+", " ").strip();
  }

  /** The verb only: the rest is people's words. */
  @Override
  public String toString() {
    return "Command[" + verb + "]";
  }
}
