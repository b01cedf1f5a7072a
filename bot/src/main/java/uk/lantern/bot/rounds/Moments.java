package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as cards of rounds write them, and as {@code MomentWords} reads them back. */
final class Moments {

  private static final DateTimeFormatter SAID =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /** Nothing is planned between 01:00 and 01:59 (house.md decision 4). */
  private static final int CHANGE_HOUR = 1;

  private Moments() {}

  /** The first moment at which something can be planned. */
  static LocalDateTime soon(ZonedDateTime at) {
    LocalDateTime now = at.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    return now.getHour() == CHANGE_HOUR ? now.withHour(CHANGE_HOUR + 1).withMinute(0) : now;
  }

  /** Friday 4 December 2026, 17:00. */
  static String say(LocalDateTime moment) {
    return SAID.format(moment);
  }

  /** Friday 4 December: a weekday alone would be today's, a week from now. */
  static String say(LocalDate day) {
    return DAY.format(day);
  }

  /** 4 December 2026 17:00. */
  static String typed(LocalDateTime moment) {
    return TYPED.format(moment);
  }
}
