package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody says when they need more time: "15 Jan. Two posts vacant. Low risk, guide
 * already emailed". What a sentence is for is told by its label or by the word risk.
 */
final class MoreTimeWords {

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!\\n])\\s*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?is)^(?<label>reason|because|why|risk(?: to children)?|mitigation|we will|meanwhile)\\b"
              + "\\s*[:=-]?\\s*(?<words>.*)$");
  private static final Pattern RISK = Pattern.compile("(?i)\\brisks?\\b");

  /** Where the risk ends and what is done about it begins. */
  private static final Pattern TURN =
      Pattern.compile("(?i)\\s*(?:,|\\b(?:because|as|since|but)\\b)\\s*");

  private static final Pattern VERB =
      Pattern.compile(
          "(?is)^.{0,80}?\\b(?:more time|longer|extension|extend)\\b"
              + "(?:[\\s.,:;!-]|\\b(?:on|for|please|action|it)\\b)*");
  private static final Pattern EDGES = Pattern.compile("^[\\s.,:;!-]+|[\\s.,:;!-]+$");

  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private @Nullable LocalDate day;

  private MoreTimeWords() {}

  /**
   * What was understood; what was not said is empty.
   *
   * @param day null when no day was named
   */
  record Read(@Nullable LocalDate day, String reason, String risk, String mitigation) {

    @Override
    public String toString() {
      return "Read[" + day + "]";
    }
  }

  /**
   * @param words without the verb and the name of the action
   */
  static Read read(String words, LocalDate today) {
    MoreTimeWords reader = new MoreTimeWords();
    String text = reader.withoutDay(words, today);
    String label = "";
    for (String sentence : SENTENCE.split(text)) {
      label = reader.take(trimmed(sentence), label);
    }
    return new Read(
        reader.day, reader.said("reason"), reader.said("risk"), reader.said("mitigation"));
  }

  /** What stands behind "need more time for A-118". */
  static String behindVerb(String typed) {
    return VERB.matcher(ActionRef.without(typed)).replaceFirst("");
  }

  private String withoutDay(String words, LocalDate today) {
    Optional<DueWords.Found> found = DueWords.find(words, today);
    found.ifPresent(it -> day = it.day());
    return found
        .map(it -> it.before() + (it.before().isEmpty() ? "" : ". ") + it.after())
        .orElse(words);
  }

  /** Says which label the next sentence stands under when it has none of its own. */
  private String take(String sentence, String under) {
    if (sentence.isEmpty()) {
      return under;
    }
    Matcher labelled = LABEL.matcher(sentence);
    String label = labelled.matches() ? part(labelled.group("label")) : "";
    boolean named = labelled.matches() && sentence.contains(":");
    if (label.equals("reason") || label.equals("mitigation")) {
      keep(label, label.equals("mitigation") && !named ? sentence : labelled.group("words"));
      return label;
    }
    if (named || RISK.matcher(sentence).find() && said("risk").isEmpty()) {
      risk(named ? labelled.group("words") : sentence);
      return "risk";
    }
    keep(under.equals("risk") || under.equals("mitigation") ? "mitigation" : "reason", sentence);
    return under.isEmpty() ? "reason" : under;
  }

  private void risk(String words) {
    String[] halves = TURN.split(words, 2);
    boolean both = halves.length == 2 && RISK.matcher(halves[0]).find();
    keep("risk", both ? halves[0] : words);
    if (both) {
      keep("mitigation", halves[1]);
    }
  }

  private static String part(String label) {
    return switch (label.toLowerCase(java.util.Locale.UK)) {
      case "reason", "because", "why" -> "reason";
      case "mitigation", "we will", "meanwhile" -> "mitigation";
      default -> "risk";
    };
  }

  private void keep(String part, String words) {
    String kept = trimmed(words);
    if (!kept.isEmpty()) {
      parts.computeIfAbsent(part, name -> new ArrayList<>()).add(kept);
    }
  }

  private String said(String part) {
    return String.join(". ", parts.getOrDefault(part, List.of()));
  }

  private static String trimmed(String words) {
    return EDGES.matcher(words).replaceAll("");
  }
}
