package uk.lantern.bot.rounds;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of rounds and of their cases as people type them: {@code p7}, {@code ma-2026-2-c7}. */
final class RoundRefs {

  private static final Pattern ROUND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:[pt]-?\\d{1,9}|(?:sa|ma|ar)-?\\d{4}-\\d{1,4})(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CASE =
      Pattern.compile("(?<![\\p{L}\\p{N}])c-?(\\d{1,3})(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

  private RoundRefs() {}

  /** The first round named in a text, as it was typed. */
  static Optional<String> in(String text) {
    Matcher typed = ROUND.matcher(text);
    return typed.find() ? Optional.of(typed.group()) : Optional.empty();
  }

  /** The case named behind the round, as cases are kept; empty when none is. */
  static Optional<String> caseIn(String text) {
    Matcher typed = CASE.matcher(behind(text));
    return typed.find()
        ? Optional.of(String.format(Locale.ROOT, "C%02d", Integer.parseInt(typed.group(1))))
        : Optional.empty();
  }

  /** What stands behind the first name of a round; the whole text when none is named. */
  static String behind(String text) {
    Matcher typed = ROUND.matcher(text);
    return (typed.find() ? text.substring(typed.end()) : text).strip();
  }

  /** What stands behind the case. */
  static String behindCase(String text) {
    String rest = behind(text);
    Matcher typed = CASE.matcher(rest);
    return (typed.find() ? rest.substring(typed.end()) : rest).strip();
  }
}
