package uk.lantern.bot.turn;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of {@code verbs.yml}: the whole message, in any case, with or without courtesies.
 *
 * <p>{@code *} at the end lets words follow, {@code #} is a number, {@code @} the id of an item,
 * {@code ~} one to four words.
 */
final class Phrase {

  private static final String COURTESY =
      "(?:(?:please|hi|hello|hey|lantern|ok|okay|so|and|can (?:i|you|we)|could (?:i|you|we)"
          + "|show(?: me)?|give(?: me)?|tell me|i want(?: to)?|i'd like to|i would like to|i need(?: to)?"
          + "|let me|see|have|the|do|run|open|view|check|finish|continue(?: with)?|carry on with|go back to)"
          + "[\\s,.!]{1,9}){0,5}?";
  private static final String END =
      "(?:[\\s,]{1,9}(?:please|pls|plz|thanks|thank you|lantern|now)){0,2}[\\s.!?]*";
  private static final String WORDS = "[\\p{L}'-]{1,30}(?:\\s{1,9}[\\p{L}'-]{1,30}){0,3}";
  private static final String ITEM = "(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}";

  private final String say;
  private final Pattern pattern;

  Phrase(String say) {
    this.say = say;
    boolean open = say.endsWith("*");
    String fixed = open ? say.substring(0, say.length() - 1).strip() : say;
    String words =
        Arrays.stream(fixed.split(" "))
            .map(Phrase::word)
            .collect(Collectors.joining("[\\s,]{1,99}"));
    String tail = open ? "(?:[\\s:,;.!?-]{1,9}(.*))?" : "()" + END;
    this.pattern =
        Pattern.compile(
            COURTESY + words + tail,
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What follows the phrase, as it was typed; null when the text is something else. */
  @Nullable String wordsIn(String text) {
    Matcher matcher = pattern.matcher(text.strip().replace('’', '\''));
    return matcher.matches() ? Objects.requireNonNullElse(matcher.group(1), "").strip() : null;
  }

  private static String word(String word) {
    return Pattern.quote(word)
        .replace("#", "\\E\\d{1,9}\\Q")
        .replace("@", "\\E" + ITEM + "\\Q")
        .replace("~", "\\E" + WORDS + "\\Q");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase && phrase.say.equals(say);
  }

  @Override
  public int hashCode() {
    return say.hashCode();
  }

  @Override
  public String toString() {
    return say;
  }
}
