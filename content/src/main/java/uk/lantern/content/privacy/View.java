package uk.lantern.content.privacy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What the finders read, and where in it something rare stands that they look beside. */
final class View {

  /** Any digit. */
  static final String DIGIT = "0123456789";

  private final String text;
  private final Map<String, int[]> spots = new HashMap<>();

  View(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /**
   * Where a mark stands, in order.
   *
   * @param mark a word with a space in it, or else single characters
   */
  int[] spots(String mark) {
    return spots.computeIfAbsent(mark, this::look);
  }

  private int[] look(String mark) {
    if (mark.indexOf(' ') < 0) {
      return IntStream.range(0, text.length())
          .filter(i -> mark.indexOf(text.charAt(i)) >= 0)
          .toArray();
    }
    int[] found = new int[8];
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
    }
    return Arrays.copyOf(found, count);
  }
}
