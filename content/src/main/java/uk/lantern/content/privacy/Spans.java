package uk.lantern.content.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts tokens where identifiers were. */
final class Spans {

  private Spans() {}

  /** In order and apart: those that overlap become one of the kind of the longest. */
  static List<Found> merged(String text, List<Found> found) {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Found::start));
    List<Found> out = new ArrayList<>();
    int longest = 0;
    for (Found next : sorted) {
      Found last = out.isEmpty() ? null : out.getLast();
      if (last == null || !oneWith(last, next, text)) {
        out.add(next);
        longest = next.length();
        continue;
      }
      IdentifierKind kind = next.length() > longest ? next.kind() : last.kind();
      longest = Math.max(longest, next.length());
      out.set(out.size() - 1, new Found(last.start(), Math.max(last.end(), next.end()), kind));
    }
    return out;
  }

  private static boolean oneWith(Found last, Found next, String text) {
    if (next.start() < last.end()) {
      return true;
    }
    // "[name] [name]" would tell how long a name is.
    return last.kind() == next.kind()
        && next.start() - last.end() <= 2
        && text.substring(last.end(), next.start()).chars().allMatch(c -> c == ' ' || c == '-');
  }

  /**
   * @param found in order and apart
   * @param removed takes the kinds that were taken out
   */
  static String replaced(String text, List<Found> found, Set<IdentifierKind> removed) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (Found span : found) {
      out.append(text, at, span.start()).append(span.kind().token());
      removed.add(span.kind());
      at = span.end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
