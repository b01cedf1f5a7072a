package uk.lantern.content.answering;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question wants to be told: a sentence without any number does not say how many. */
enum AnswerKind {
  NUMBER(
      "\\bhow (?:many|much|long|often|old|far|large|soon|quickly)\\b"
          + "|\\b(?:what|which) (?:percentage|proportion|number|amount|age|share)\\b",
      "\\d+|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozen|hundred"
          + "|thousand|million|half|third|quarter|once|twice|most|none|few|several|many)\\b"),
  DATE(
      "\\bwhen\\b|\\b(?:what|which) (?:year|date|day|month|century|time)\\b",
      "\\b(?:1\\d|20)\\d\\d\\b|\\b(?:january|february|march|april|may|june|july|august|september"
          + "|october|november|december|century|monday|tuesday|wednesday|thursday|friday"
          + "|immediately|before|after|within|until|year|day|week|hour)s?\\b"),
  NAME("\\bwho(?:se|m)?\\b", ""),
  PLACE("\\bwhere\\b|\\b(?:what|which) (?:area|place|town|city|country|region)\\b", ""),
  REASON(
      "\\bwhy\\b|\\bwhat (?:caused|causes|reason)\\b",
      "\\b(?:because|since|so that|reason|due|cause[sd]?|to|so)\\b"),
  ANYTHING("", "");

  /** A capital that does not begin the sentence. */
  private static final String NAME_INSIDE = "(?<=[\\p{L}\\p{N},;:)’'] )\\(?\\p{Lu}\\p{L}+";

  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Pattern asks;
  private final Pattern tells;

  AnswerKind(String asks, String tells) {
    this.asks = Pattern.compile(asks, Pattern.CASE_INSENSITIVE);
    this.tells =
        tells.isEmpty()
            ? Pattern.compile(NAME_INSIDE)
            : Pattern.compile(tells, Pattern.CASE_INSENSITIVE);
  }

  static AnswerKind of(String question) {
    for (AnswerKind kind : values()) {
      if (kind == ANYTHING || kind.asks.matcher(question).find()) {
        return kind;
      }
    }
    return ANYTHING;
  }

  /** Whether a sentence holds something of the kind that the question does not hold itself. */
  boolean toldBy(String sentence, String question) {
    if (this == ANYTHING) {
      return false;
    }
    Set<String> asked = new HashSet<>();
    WORDS.matcher(question.toLowerCase(Locale.UK)).results().forEach(w -> asked.add(w.group()));
    Matcher found = tells.matcher(sentence);
    while (found.find()) {
      if (!asked.contains(found.group().toLowerCase(Locale.UK).replace("(", ""))) {
        return true;
      }
    }
    return false;
  }
}
