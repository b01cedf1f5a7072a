package uk.lantern.bot.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the closing prompts as people type them in one message: "Well: quick to share. Worried: not
 * seen alone. Needs: a standard for it".
 */
final class PromptWords {

  /** As every audit's questionnaire has them. */
  static final List<String> IDS = List.of("worked-well", "worried", "needs-to-happen");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|(?<=[.;,!\\n]))\\s*(?:"
              + "(?<well>(?:what )?(?:went |worked |working )?well)"
              + "|(?<worried>(?:what (?:are we|we are) )?worr(?:ied(?: about)?|y|ies))"
              + "|(?<needs>(?:what )?needs?(?: to (?:happen|change))?|change|next))\\s*[:–-]\\s*");

  private PromptWords() {}

  /** By the id of the question; empty when nothing is labelled. */
  static Map<String, String> read(String words) {
    Map<String, String> all = new LinkedHashMap<>();
    Matcher label = LABEL.matcher(words);
    String id = "";
    int from = 0;
    while (label.find()) {
      put(all, id, words.substring(from, label.start()));
      id = id(label);
      from = label.end();
    }
    put(all, id, words.substring(from));
    return all;
  }

  private static String id(Matcher label) {
    if (label.group("well") != null) {
      return IDS.get(0);
    }
    return label.group("worried") == null ? IDS.get(2) : IDS.get(1);
  }

  private static void put(Map<String, String> all, String id, String words) {
    if (!id.isEmpty() && !words.isBlank()) {
      all.put(id, words.strip());
    }
  }
}
