package uk.lantern.bot.command;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words of a card made fit for a terminal. */
final class ChatText {

  private static final String INDENT = "  ";
  private static final int WIDEST = 100;
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  // A control character could move the cursor or recolour the screen; U+2060 is our own joiner.
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\n]]|\u2060");

  private ChatText() {}

  /** Markdown's escapes undone. */
  static String plain(String markdown) {
    return ESCAPED.matcher(markdown).replaceAll("$1");
  }

  /** Paragraphs, broken between words and indented. */
  static String laidOut(Iterable<String> paragraphs, int width) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : paragraphs) {
      UNFIT
          .matcher(paragraph)
          .replaceAll("")
          .lines()
          .forEach(line -> wrap(line, Math.clamp(width, 20, WIDEST), out));
      if (paragraph.isEmpty()) {
        out.append('\n');
      }
    }
    return out.toString().stripTrailing();
  }

  private static boolean breaksAfter(String line, int to) {
    return Character.isWhitespace(line.charAt(to - 1)) || line.charAt(to - 1) == '-';
  }

  /** Whether the word that begins there is no longer than a row. */
  private static boolean fits(String line, int from, int width) {
    int end = from;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end - from <= width - INDENT.length();
  }

  private static void wrap(String line, int width, StringBuilder out) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    breaks.setText(line);
    StringBuilder row = new StringBuilder(INDENT);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      // A break may stand in a time or an address; they are broken only where a row is too short.
      while (!breaksAfter(line, to) && to < line.length() && fits(line, from, width)) {
        to = breaks.next();
      }
      String word = line.substring(from, to);
      if (row.length() > INDENT.length() && row.length() + word.stripTrailing().length() > width) {
        out.append(row.toString().stripTrailing()).append('\n');
        row.setLength(0);
        row.append(INDENT);
      }
      row.append(word);
    }
    out.append(row.toString().stripTrailing()).append('\n');
  }
}
