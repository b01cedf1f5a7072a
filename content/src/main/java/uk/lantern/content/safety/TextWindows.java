package uk.lantern.content.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a plain form into overlapping stretches, so that a disclosure in the middle of a pasted
 * chain is weighed by itself and no learning word far away outweighs it. Together they cover the
 * whole text.
 */
final class TextWindows {

  /** From one position of the plain form to before another. */
  record Window(int from, int to) {

    /** The words of the window with a blank at both ends. */
    String in(String plain) {
      return " " + plain.substring(from, to).trim() + " ";
    }
  }

  /** Characters of one stretch: about three sentences. */
  private static final int WIDTH = 360;

  private static final int STEP = 240;

  /** What two windows share; a window that would hold no more than that holds nothing new. */
  private static final int OVERLAP = WIDTH - STEP;

  /** A shorter sentence says too little by itself ("He did."). */
  private static final int SHORTEST = 16;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]) ");

  /** Where a learning question turns to what its writer has seen: "..., because I have just". */
  private static final Pattern TURN =
      Pattern.compile(
          " (?=(?:because|since|cos|coz|as|asking as|asking because|and|but|so|for a case where)"
              + " (?:i|ive|im|we|weve|one of (?:my|our)|my|our|a (?:boy|girl|lad|pupil|mum|dad)"
              + "|the one|mum|dad|he|hes|she|shes|they|theyre|there) )"
              + "| (?=(?:ive|i have) (?:got|just|a|seen|had) |one of (?:my|our) |got a )");

  private TextWindows() {}

  /** The whole text in windows, then every sentence alone, then what follows a turn. */
  static List<Window> of(String plain) {
    List<Window> windows = new ArrayList<>();
    for (int start = 0; start == 0 || start < plain.length() - OVERLAP; start += STEP) {
      windows.add(
          new Window(edge(plain, start), edge(plain, Math.min(plain.length(), start + WIDTH))));
    }
    cut(plain, new Window(0, plain.length()), SENTENCE_END, windows);
    List<Window> sentences = List.copyOf(windows);
    for (Window sentence : sentences) {
      if (sentence.from() > 0 || sentences.size() == 1 || sentence.to() < plain.length()) {
        cutAtTurns(plain, sentence, windows);
      }
    }
    return windows;
  }

  private static void cut(String plain, Window all, Pattern at, List<Window> windows) {
    Matcher ends = at.matcher(plain).region(all.from(), all.to());
    int from = all.from();
    while (ends.find()) {
      add(new Window(from, ends.start() + 1), all, windows);
      from = ends.start();
    }
    add(new Window(from, all.to()), all, windows);
  }

  private static void cutAtTurns(String plain, Window sentence, List<Window> windows) {
    Matcher turns = TURN.matcher(plain).region(sentence.from(), sentence.to());
    while (turns.find()) {
      add(new Window(turns.start(), sentence.to()), sentence, windows);
    }
  }

  private static void add(Window one, Window all, List<Window> windows) {
    int length = one.to() - one.from();
    if (!one.equals(all) && length >= SHORTEST && length <= WIDTH) {
      windows.add(one);
    }
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
