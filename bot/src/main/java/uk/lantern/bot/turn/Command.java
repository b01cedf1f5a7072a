package uk.lantern.bot.turn;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** What stands for an identifier, and the words people write before one. */
  private static final Pattern REMOVED =
      Pattern.compile(
          "(?:\\b(?:her|his|their) {1,3})?"
              + "(?:\\b(?:dob|born|nhs|no|number|ring|tel|phone|mobile|e?mail|postcode|upn|ref|called|named)"
              + "\\b[\\s:.,]{0,5}(?:(?:is|on|no|number)\\b[\\s:.,]{0,5})?)?(?:"
              + Arrays.stream(IdentifierKind.values())
                  .map(kind -> Pattern.quote(kind.token()))
                  .collect(Collectors.joining("|"))
              + ")",
          Pattern.CASE_INSENSITIVE);

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
    return REMOVED
        .matcher(value("choice"))
        .replaceAll(" ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[ ,;:.]+", "")
        .strip();
  }

  /** The verb only: the rest is people's words. */
  @Override
  public String toString() {
    return "Command[" + verb + "]";
  }
}
