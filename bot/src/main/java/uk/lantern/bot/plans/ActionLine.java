package uk.lantern.bot.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.bot.typed.TypedFields;

/**
 * A new action in one line: {@code add action for R-031: what to do; owner Sam Lee; due 31 Mar;
 * success = how we know}.
 */
final class ActionLine {

  static final String OWNER = "owner";
  static final String DUE = "due";
  static final String SUCCESS = "success";
  static final String DIFFERENCE = "difference";
  static final String LEFT_OUT = "leftOut";
  static final String SERVES = "serves";
  static final String NO_LINK = "noLink";
  static final String RECOMMENDATIONS = "recommendations";
  static final String PLAN = "plan";
  static final String SAFETY = "safety";

  private static final TypedFields FIELDS =
      new TypedFields(
          Map.ofEntries(
              Map.entry("owner", OWNER),
              Map.entry("who", OWNER),
              Map.entry("due", DUE),
              Map.entry("by", DUE),
              Map.entry("when", DUE),
              Map.entry("success", SUCCESS),
              Map.entry("measure", SUCCESS),
              Map.entry("how we will know", SUCCESS),
              Map.entry("how we'll know", SUCCESS),
              Map.entry("difference for children", DIFFERENCE),
              Map.entry("difference", DIFFERENCE),
              Map.entry("no difference because", LEFT_OUT),
              Map.entry("leave because", LEFT_OUT),
              Map.entry("leave", LEFT_OUT),
              Map.entry("serves", SERVES),
              Map.entry("learning", SERVES),
              Map.entry("no learning item because", NO_LINK),
              Map.entry("no learning because", NO_LINK),
              Map.entry("no learning item", NO_LINK),
              Map.entry("no learning", NO_LINK),
              Map.entry("recommendation", RECOMMENDATIONS),
              Map.entry("recommendations", RECOMMENDATIONS),
              Map.entry("plan", PLAN),
              Map.entry("immediate safety action", SAFETY),
              Map.entry("safety critical", SAFETY)));

  private static final Pattern VERB =
      Pattern.compile("(?is)^.{0,60}?\\b(?:add|new|propose)\\s+(?:an?\\s+|the\\s+)?action\\b");
  private static final Pattern FOR =
      Pattern.compile(
          "(?is)^[\\s:,-]*(?:for|to|under)\\s+((?:(?:and|,)?\\s*r-?\\d{1,9}\\s*)+)[:,;-]?\\s*");
  private static final Pattern ITEM =
      Pattern.compile("(?i)\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}");

  private ActionLine() {}

  /** Every part that was said. */
  static Map<String, String> read(String typed) {
    String line = VERB.matcher(typed).replaceFirst("");
    Matcher about = FOR.matcher(line);
    Map<String, String> fields = new LinkedHashMap<>();
    if (about.find()) {
      fields.put(RECOMMENDATIONS, about.group(1));
      line = line.substring(about.end());
    }
    FIELDS.read(line).forEach((name, value) -> fields.merge(name, value, (a, b) -> a + " " + b));
    return fields;
  }

  /** The parts of an action that is there already: what stands behind its name. */
  static Map<String, String> readParts(String typed) {
    return FIELDS.readNamed(typed);
  }

  /** The learning items that a text names. */
  static List<String> items(String text) {
    return ITEM.matcher(text)
        .results()
        .map(it -> it.group().toUpperCase(java.util.Locale.UK))
        .distinct()
        .toList();
  }
}
