package uk.lantern.bot.card;

/**
 * Texts in which the patterns of {@link Escape} find nothing: most of them. Each question says yes
 * only when that is sure, and looks at every letter once, which five patterns do for a microsecond
 * or more each, twice for every value of every card.
 */
final class Calm {

  private Calm() {}

  /** Neither a control character nor anything a client may act upon. */
  static boolean isNeutral(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (isControl(text.charAt(i)) || mayAct(text.charAt(i), next)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\t')
        || (c >= 0x7f && c <= 0x9f)
        || c == 0x2028
        || c == 0x2029;
  }

  private static boolean mayAct(char c, char next) {
    return switch (c) {
      case '<' -> true;
      case '{', '$' -> next == '{';
      case ':' -> next == '/';
      case 'w', 'W' -> next == 'w' || next == 'W';
      case ']' -> next == '(' || next == '[';
      default -> false;
    };
  }

  /** No sign of Markdown, and no line that begins with a blank or with the sign of a block. */
  static boolean hasNoMark(String text) {
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]~".indexOf(c) >= 0 || (first && " \t-+>#=|:".indexOf(c) >= 0)) {
        return false;
      }
      first = c == '\n' || isControl(c);
    }
    return true;
  }

  /** No digit before a dot or a bracket. */
  static boolean hasNoNumber(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if ((c == '.' || c == ')') && before >= '0' && before <= '9') {
        return false;
      }
    }
    return true;
  }
}
