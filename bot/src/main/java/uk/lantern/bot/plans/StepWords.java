package uk.lantern.bot.plans;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what follows the name of an action: {@code until 3 March because the system is replaced}.
 * Each word of a given few begins a part; what follows {@code because} is the reason to its end,
 * whatever words are in it.
 */
final class StepWords {

  /** The name of the part before any of the words. */
  static final String REST = "";

  static final String BECAUSE = "because";

  private static final Pattern EDGE = Pattern.compile("^[\\s:,;.–-]+|[\\s:,;–-]+$");

  private StepWords() {}

  /** The parts by the word that begins each; those that are not there are missing. */
  static Map<String, String> read(String text, Collection<String> words) {
    List<String> named =
        words.stream()
            .filter(word -> !word.equals(REST))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    if (named.isEmpty()) {
      return Map.of(REST, bare(text));
    }
    String any =
        named.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    Matcher found = Pattern.compile(any, Pattern.CASE_INSENSITIVE).matcher(text);
    Map<String, String> parts = new HashMap<>();
    String name = REST;
    int from = 0;
    while (!name.equals(BECAUSE) && found.find()) {
      String word = found.group().toLowerCase(Locale.UK);
      if (!parts.containsKey(word) && !word.equals(name)) {
        parts.put(name, bare(text.substring(from, found.start())));
        name = word;
        from = found.end();
      }
    }
    parts.put(name, bare(text.substring(from)));
    return parts;
  }

  /** Without the marks and blanks round it. */
  static String bare(String part) {
    return EDGE.matcher(part).replaceAll("");
  }
}
