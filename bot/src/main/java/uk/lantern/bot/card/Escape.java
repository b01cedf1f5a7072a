package uk.lantern.bot.card;

import java.util.regex.Pattern;

/**
 * Makes a value stay what it is: words. A word joiner (U+2060, invisible) is put inside whatever a
 * client may act upon: mentions, {@code {{DATE()}}}, {@code ${...}}, bare addresses, the middle of
 * a link.
 *
 * <p>Of Markdown, Teams reads bold, italic, lists and links; its renderers read CommonMark. What
 * means something at the start of a line only (lists, headings, quotations, rules, tables, code by
 * indentation) gets a joiner too, because not every client reads Markdown, and one that does not
 * would show a backslash before the dot of "1.". What means something anywhere (emphasis, code,
 * links, the backslash itself) has no such way out and gets a backslash.
 */
enum Escape {
  /** For elements that render Markdown: text blocks and facts. */
  MARKDOWN {
    @Override
    String of(String value) {
      String words = neutral(value);
      if (Calm.hasNoMark(words)) {
        return together(words);
      }
      return together(markedByPattern(words));
    }

    @Override
    String together(String bound) {
      return Calm.hasNoNumber(bound) ? bound : numberedByPattern(bound);
    }
  },
  /** For titles, labels and the text-only twin, which no client renders as Markdown. */
  PLAIN {
    @Override
    String of(String value) {
      return neutral(value);
    }
  },
  /** For what comes back to us and is never shown: the data of buttons. */
  DATA {
    @Override
    String of(String value) {
      return value;
    }
  };

  private static final String JOINER = "\u2060";

  /** Begins with the letters it can begin with: nearly every letter of a card is none of them. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?=[<{$:wW\\]])(?:<(?=/?[A-Za-z!])|[{$](?=\\{)|:(?=//)|[wW]{3}(?=\\.)|](?=[(\\[]))");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\n\\t]]");
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]~]");

  /** Before the first sign of a line, indented or not, that would make the line something else. */
  private static final Pattern LINE_MARK = Pattern.compile("(?m)^(?=[ \\t]*[-+>#=|:]|\\t| {4})");

  /** Between a number and the sign that makes it the number of a list. */
  private static final Pattern NUMBER = Pattern.compile("(?m)^([ \\t]*\\d{1,9})(?=[.)])");

  /** The value, written so that where it stands it is only text. */
  abstract String of(String value);

  /**
   * A template's text with its values in it: the number is one's and the dot the other's, and
   * together they would begin a list.
   */
  String together(String bound) {
    return bound;
  }

  private static String neutral(String value) {
    return Calm.isNeutral(value) ? value : neutralByPattern(value);
  }

  static String neutralByPattern(String value) {
    return ACTIVE.matcher(CONTROL.matcher(value).replaceAll(" ")).replaceAll("$0" + JOINER);
  }

  static String markedByPattern(String words) {
    String marked = MARKS.matcher(words).replaceAll("\\\\$0");
    return LINE_MARK.matcher(marked).replaceAll(JOINER);
  }

  static String numberedByPattern(String bound) {
    return NUMBER.matcher(bound).replaceAll("$1" + JOINER);
  }
}
