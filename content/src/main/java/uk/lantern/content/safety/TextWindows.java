package uk.lantern.content.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a plain form into overlapping stretches, so that a disclosure in the middle of a pasted
 * chain is weighed by itself and no learning word far away outweighs it.
 */
final class TextWindows {

  /** Characters of one stretch: about three sentences. */
  private static final int WIDTH = 360;

  private static final int STEP = 240;

  /** A shorter sentence says too little by itself ("He did."). */
  private static final int SHORTEST = 16;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]) ");

  private TextWindows() {}

  /** The stretches, each with a blank at both ends: the whole text, and every sentence alone. */
  static List<String> of(String plain) {
    List<String> windows = new ArrayList<>();
    for (int start = 0; start == 0 || start < plain.length() - STEP; start += STEP) {
      int from = edge(plain, start);
      int to = edge(plain, Math.min(plain.length(), start + WIDTH));
      windows.add(" " + plain.substring(from, to).trim() + " ");
    }
    String[] sentences = SENTENCE_END.split(plain.trim());
    for (String sentence : sentences) {
      if (sentences.length > 1 && sentence.length() >= SHORTEST && sentence.length() <= WIDTH) {
        windows.add(" " + sentence + " ");
      }
    }
    return windows;
  }

  /** The nearest blank at or before a position; a word without blanks is cut where it stands. */
  private static int edge(String plain, int position) {
    if (position >= plain.length()) {
      return plain.length();
    }
    int blank = plain.lastIndexOf(' ', position);
    return blank < position - STEP / 2 ? position : blank;
  }
}
