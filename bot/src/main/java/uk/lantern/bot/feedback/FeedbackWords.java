package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.lantern.scheduler.feedback.EscalationProcedure;
import uk.lantern.scheduler.feedback.EscalationStage;
import uk.lantern.scheduler.feedback.EscalationTopic;
import uk.lantern.scheduler.people.AgencyGroup;

/** Reads what people type about an escalation: {@code 2, threshold}; {@code school, 6 days, no}. */
final class FeedbackWords {

  private static final Pattern STAGE = Pattern.compile("^\\D{0,20}?\\b(\\d{1,3})\\b.*");
  private static final Pattern DAYS =
      Pattern.compile(".*?\\b(\\d{1,4})\\s*(?:working\\s*)?(?:days?\\b|d\\b|$|,).*");
  private static final Pattern NOT =
      Pattern.compile(".*\\b(?:not yet|not|no|unresolved|still open|still|open)\\b.*");
  private static final Pattern YES = Pattern.compile(".*\\b(?:yes|resolved|agreed|settled)\\b.*");

  private FeedbackWords() {}

  /** The stage as text, by number or name; empty when none is named. */
  static String stage(String typed, EscalationProcedure procedure) {
    String text = plain(typed);
    Matcher number = STAGE.matcher(text);
    if (number.matches()) {
      return number.group(1);
    }
    return procedure.stages().stream()
        .flatMap(stage -> stage.say().stream().map(words -> Map.entry(words, stage)))
        .filter(it -> has(text, it.getKey()))
        .max(Comparator.comparingInt(it -> it.getKey().length()))
        .map(Map.Entry::getValue)
        .map(EscalationStage::no)
        .map(String::valueOf)
        .orElse("");
  }

  /** The topic's code; empty when none is named. */
  static String topic(String typed) {
    String text = plain(typed);
    return Arrays.stream(EscalationTopic.values())
        .filter(topic -> has(text, words(topic)) || has(text, words(topic) + "s"))
        .findFirst()
        .map(Codes::of)
        .orElse("");
  }

  private static String words(EscalationTopic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The codes of the groups that are named, in the order in which they are. */
  static List<String> groups(String typed, List<AgencyGroup> groups) {
    String text = plain(typed);
    TreeMap<Integer, String> found = new TreeMap<>();
    for (AgencyGroup group : groups) {
      Stream.concat(group.say().stream(), Stream.of(plain(group.name())))
          .map(words -> place(text, words))
          .filter(Optional::isPresent)
          .map(Optional::get)
          .min(Comparator.naturalOrder())
          .ifPresent(at -> found.put(at, group.code()));
    }
    return new ArrayList<>(found.values());
  }

  /** The number of working days as text; empty when none is named. */
  static String days(String typed) {
    Matcher days = DAYS.matcher(plain(typed));
    return days.matches() ? days.group(1) : "";
  }

  /** {@code yes}, {@code no}, or empty when it is not said. */
  static String resolved(String typed) {
    String text = plain(typed);
    if (NOT.matcher(text).matches()) {
      return "no";
    }
    return YES.matcher(text).matches() ? "yes" : "";
  }

  private static boolean has(String text, String words) {
    return place(text, words).isPresent();
  }

  private static Optional<Integer> place(String text, String words) {
    Matcher found = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(text);
    return found.find() ? Optional.of(found.start()) : Optional.empty();
  }

  private static String plain(String typed) {
    return typed
        .toLowerCase(Locale.UK)
        .replace('’', '\'')
        .replace('-', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
