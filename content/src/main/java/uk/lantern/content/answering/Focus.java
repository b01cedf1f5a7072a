package uk.lantern.content.answering;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word of a question that says what kind of thing is asked for: "which country", "who". */
final class Focus {

  /** The noun behind what, which or whose, also of "what type of school". */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)\\b(?:what|which|whose)\\s+(?:\\w+\\s+of\\s+)?"
              + "(?!(?:is|are|was|were|did|do|does|has|had|have|can|could|would|will|should)\\b)"
              + "(\\w+)");

  private Focus() {}

  static Embedding of(Reading question) {
    if (question.tokens().length == 0) {
      return Embedding.of(question.whole());
    }
    Matcher noun = NOUN.matcher(question.text());
    if (noun.find()) {
      String word = noun.group(1).toLowerCase(Locale.UK);
      for (int i = 0; i < question.tokens().length; i++) {
        if (question.word(i).toLowerCase(Locale.UK).equals(word)) {
          return question.of(i);
        }
      }
    }
    return question.of(0);
  }
}
