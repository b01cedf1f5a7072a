package uk.lantern.bot.actions;

import java.util.Locale;
import java.util.Optional;
import uk.lantern.scheduler.action.part.SnoozeChoice;

/** Reads until when somebody wants to be left alone: one of three choices. */
final class SnoozeWords {

  private SnoozeWords() {}

  /** Empty for anything but the three, for example a day of one's own choosing. */
  static Optional<SnoozeChoice> read(String typed) {
    String words = typed.toLowerCase(Locale.UK).replaceAll("[\\s,.!]+", " ");
    if (words.matches(".*\\b(?:tomorrow|(?:a|1|one) day)\\b.*")) {
      return Optional.of(SnoozeChoice.TOMORROW);
    }
    if (words.matches(".*\\b(?:3|three) (?:working |work )?days?\\b.*")) {
      return Optional.of(SnoozeChoice.THREE_WORKING_DAYS);
    }
    return words.matches(
            ".*\\b(?:(?:a|1|one) week|next (?:week|tues?(?:day)?)|on tues?(?:day)?|tuesday)\\b.*")
        ? Optional.of(SnoozeChoice.NEXT_TUESDAY)
        : Optional.empty();
  }

  /** The one that a button carries. */
  static Optional<SnoozeChoice> chosen(String code) {
    return java.util.Arrays.stream(SnoozeChoice.values())
        .filter(choice -> code(choice).equals(code))
        .findFirst();
  }

  static String code(SnoozeChoice choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
