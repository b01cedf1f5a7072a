package uk.lantern.bot.card;

import java.util.regex.Pattern;

/**
 * Makes a value stay what it is: words. A word joiner (U+2060, invisible) is put inside whatever a
 * client may act upon: mentions, {@code {{DATE()}}}, {@code ${...}}, bare addresses.
 */
enum Escape {
  /** For elements that render Markdown: text blocks and facts. */
  MARKDOWN {
    @Override
    String of(String value) {
      String marked = MARKS.matcher(neutral(value)).replaceAll("\\\\$0");
      return LIST_MARK.matcher(marked).replaceAll("$1\\\\$2");
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
  private static final Pattern ACTIVE =
      Pattern.compile("(?<=<)(?=/?[A-Za-z!])|(?<=[{$])(?=\\{)|(?<=:)(?=//)|(?<=(?i:www))(?=\\.)");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u2028\\u2029]");
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]()#~|!]");
  private static final Pattern LIST_MARK = Pattern.compile("(?m)^(\\s*\\d{0,9})([-+>.](?=\\s))");

  /** The value, written so that where it stands it is only text. */
  abstract String of(String value);

  private static String neutral(String value) {
    return ACTIVE.matcher(CONTROL.matcher(value).replaceAll(" ")).replaceAll(JOINER);
  }
}
