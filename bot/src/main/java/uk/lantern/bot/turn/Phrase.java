package uk.lantern.bot.turn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
      "(?:(?:please|pls|plz|hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening)|bonjour|hola"
          + "|guten (?:tag|morgen)|dzien dobry|bore da|salaam|um|erm?|lantern|ok|okay|so|and"
          + "|can (?:i|you|we)|could (?:i|you|we)|show(?: me)?|give(?: me)?|tell me"
          + "|i want(?: to)?|i'd like to|i would like to|i need(?: to)?|let me|see|have|the|do"
          + "|run|open|view|check|finish|continue(?: with)?|carry on with|go back to)[\\s,.!]{1,9}){0,5}?";
  private static final String END =
      "(?:[\\s,]{1,9}(?:please|pls|plz|thanks|thank you|cheers|merci|gracias|diolch|lantern|now)"
          + "){0,2}[\\s.!?]*";
  private static final String WORDS = "[\\p{L}'-]{1,30}(?:\\s{1,9}[\\p{L}'-]{1,30}){0,3}";
  private static final String ITEM = "(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}";

  private static final Pattern HOLE = Pattern.compile("[#@~]");

  private final String say;
  private final Pattern pattern;

  /** What a text must hold to be this phrase, folded. */
  private final List<String> needs;

  Phrase(String say) {
    this.say = say;
    boolean open = say.endsWith("*");
    String fixed = open ? say.substring(0, say.length() - 1).strip() : say;
    String words =
        Arrays.stream(fixed.split(" "))
            .map(Phrase::word)
            .collect(Collectors.joining("[\\s,]{1,99}"));
    this.needs = needs(fixed);
    String tail = open ? "(?:[\\s:,;.!?-]{1,9}(.*))?" : "()" + END;
    this.pattern =
        Pattern.compile(
            COURTESY + words + tail,
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether it leaves nothing open, so that who types it types our words and none of their own. */
  boolean isWhole() {
    return !say.endsWith("*") && !HOLE.matcher(say).find();
  }

  /**
   * A text as the phrases read it: made once for all of them.
   *
   * @param folded without upper and lower case, as {@code Pattern} compares letters
   */
  record Heard(String text, String folded) {

    static Heard of(String typed) {
      String text = typed.strip().replace('’', '\'');
      return new Heard(text, fold(text));
    }

    @Override
    public String toString() {
      return "Heard[]";
    }
  }

  /**
   * What follows the phrase, as it was typed; null when the text is something else. Each of nearly
   * two thousand patterns takes a microsecond to say no, so its words are looked for first.
   */
  @Nullable String wordsIn(Heard heard) {
    for (String need : needs) {
      if (!heard.folded().contains(need)) {
        return null;
      }
    }
    Matcher matcher = pattern.matcher(heard.text());
    return matcher.matches() ? Objects.requireNonNullElse(matcher.group(1), "").strip() : null;
  }

  /** The longest first: few texts hold it. */
  private static List<String> needs(String fixed) {
    return Arrays.stream(fixed.split(" "))
        .flatMap(word -> Arrays.stream(HOLE.split(word)))
        .filter(part -> !part.isEmpty())
        .map(Phrase::fold)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static String fold(String text) {
    return text.codePoints()
        .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
