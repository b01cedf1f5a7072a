package uk.lantern.bot.typed;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line that says many things: {@code what to do; owner Sam Lee; due 31 Mar; success = 8 of 10}.
 * Semicolons or new lines part them, each but the first begins with its name. A part without a name
 * belongs to the part before it, so that a sentence may hold a semicolon.
 */
public final class TypedFields {

  /** The name of the part that has none. */
  public static final String TEXT = "text";

  private static final Pattern BORDER = Pattern.compile("\\s*[;\\n]\\s*");

  private final Map<String, String> names;
  private final Pattern named;

  /**
   * @param names what people write, in lower case, and the field it means
   */
  public TypedFields(Map<String, String> names) {
    this.names = Map.copyOf(names);
    String any =
        names.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.named =
        Pattern.compile(
            "(" + any + ")\\b\\s{0,9}(?:[:=]|\\b(?:is|are)\\b)?\\s{0,9}(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /**
   * What was said under each name; what was not said is not in it. The first part is the text,
   * whatever word it begins with. Dots, as in the examples on our buttons, say nothing.
   */
  public Map<String, String> read(String line) {
    String[] parts = BORDER.split(line.strip().replaceFirst("^[:,.\\s-]+", ""), 2);
    Map<String, String> fields = new LinkedHashMap<>();
    String text = FreeText.spoken(parts[0]);
    if (!text.isEmpty()) {
      fields.put(TEXT, text);
    }
    return parts.length == 1 ? fields : named(parts[1], fields);
  }

  /** The same of a line in which every part has its name. */
  public Map<String, String> readNamed(String line) {
    return named(line.strip().replaceFirst("^[:,.\\s-]+", ""), new LinkedHashMap<>());
  }

  private Map<String, String> named(String line, Map<String, String> fields) {
    String last = TEXT;
    for (String part : BORDER.split(line)) {
      Matcher said = named.matcher(part.replace('’', '\''));
      if (said.matches()) {
        last = names.getOrDefault(said.group(1).toLowerCase(Locale.UK), TEXT);
        fields.putIfAbsent(last, "");
        fields.merge(last, FreeText.spoken(said.group(2)), TypedFields::joined);
      } else if (!part.isBlank()) {
        fields.merge(last, part.strip(), TypedFields::joined);
      }
    }
    return fields;
  }

  private static String joined(String before, String part) {
    return before.isEmpty() ? part : part.isEmpty() ? before : before + "; " + part;
  }
}
