package uk.lantern.bot.rounds;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as cards of rounds write them, and as {@code MomentWords} reads them back. */
final class Moments {

  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

  private Moments() {}

  /** Friday 4 December 2026, 17:00. */
  static String say(LocalDateTime moment) {
    return SAID.format(moment);
  }

  /** 4 December 2026 17:00. */
  static String typed(LocalDateTime moment) {
    return TYPED.format(moment);
  }
}
