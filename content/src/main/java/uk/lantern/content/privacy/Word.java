package uk.lantern.content.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a text.
 *
 * @param end after the word, before a possessive {@code 's}
 * @param gap what stands between this word and the next one, a possessive included
 * @param first whether a sentence begins with it
 */
record Word(int start, int end, String text, String low, String gap, boolean first) {

  /** The words of a view, in order. */
  static List<Word> of(String view) {
    List<Word> words = new ArrayList<>();
    int at = nextLetter(view, 0);
    boolean first = true;
    while (at < view.length()) {
      int after = endOf(view, at);
      int end = possessive(view, at, after) ? after - 2 : after;
      int next = nextLetter(view, after);
      String gap = view.substring(end, Math.min(next, end + 40));
      String text = view.substring(at, end);
      words.add(new Word(at, end, text, text.toLowerCase(Locale.ROOT), gap, first));
      first = endsSentence(gap);
      at = next;
    }
    return words;
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** More than one letter, all of them capitals, as in an acronym. */
  boolean shouted() {
    return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
  }

  boolean letter() {
    return text.length() == 1;
  }

  boolean owns() {
    return gap.startsWith("'s") || gap.startsWith("'S");
  }

  /** Whether only a space stands before the next word. */
  boolean joined() {
    return gap.equals(" ") || gap.equals("  ");
  }

  private static boolean endsSentence(String gap) {
    return gap.chars().anyMatch(c -> ".!?\n:;\u2022\"".indexOf(c) >= 0) && !gap.equals(".");
  }

  private static int nextLetter(String view, int from) {
    int at = from;
    while (at < view.length() && !Character.isLetter(view.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOf(String view, int from) {
    int at = from + 1;
    while (at < view.length() && partOfWord(view, at)) {
      at++;
    }
    return at;
  }

  private static boolean partOfWord(String view, int at) {
    char c = view.charAt(at);
    boolean inner = c == '\'' || c == '-';
    return Character.isLetter(c)
        || inner && at + 1 < view.length() && Character.isLetter(view.charAt(at + 1));
  }

  private static boolean possessive(String view, int start, int end) {
    return end - start > 2
        && view.charAt(end - 2) == '\''
        && Character.toLowerCase(view.charAt(end - 1)) == 's';
  }
}
