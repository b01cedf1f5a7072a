package uk.lantern.bot.actions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an action as people type it: {@code a105}, {@code A-105} and {@code update 105}. */
final class ActionRef {

  /** No letter before it: D-0007 and LI-1001 are names of other things. */
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\p{L}\\p{N}-])a-?(\\d{1,9})(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

  /**
   * A number alone is a name only right behind such a word, and has three figures at least, since
   * the first action is 101: "need more time, 2 staff off sick" and "in 3 days" name none.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:update|action|actions|on|for|to|with|of|about|agree|open|pass|accept|decline|snooze"
              + "|extend|evidence|finished|done|check"
              + "|(?:give|hand|hand over|delegate)(?=\\s{1,9}#?\\d{3,9}\\s{1,9}to\\b))\\s{1,9}#?(\\d{3,9})(?![\\d./:%-]|\\s{0,9}(?:people"
              + "|staff|children|families|records|days|weeks)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Beyond doubt: "the A27" is a road. */
  private static final Pattern WRITTEN_OUT =
      Pattern.compile("(?<![\\p{L}\\p{N}-])a-\\d{1,9}(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

  private ActionRef() {}

  /** Whether a text names one in full, as our cards do. */
  static boolean isWrittenOut(String text) {
    return WRITTEN_OUT.matcher(text).find();
  }

  /** The first in a text, as it is written: {@code A-105}. */
  static Optional<String> in(String text) {
    return first(text).map(typed -> "A-" + typed.group(1).replaceFirst("^0+(?=\\d)", ""));
  }

  /** What stands behind the first in a text; the whole text when there is none. */
  static String behind(String text) {
    return first(text).map(typed -> text.substring(typed.end())).orElse(text).strip();
  }

  /** The text without the first in it. */
  static String without(String text) {
    return first(text)
        .map(typed -> text.substring(0, typed.start(1)) + " " + text.substring(typed.end()))
        .map(rest -> rest.replaceFirst("(?i)(?<![\\p{L}\\p{N}-])a-?(?=\\s)", ""))
        .orElse(text)
        .strip();
  }

  private static Optional<Matcher> first(String text) {
    Matcher named = NAMED.matcher(text);
    if (named.find()) {
      return Optional.of(named);
    }
    Matcher number = NUMBER.matcher(text);
    return number.find() ? Optional.of(number) : Optional.empty();
  }
}
