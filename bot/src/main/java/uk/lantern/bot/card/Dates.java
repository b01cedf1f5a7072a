package uk.lantern.bot.card;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as cards write them. */
public final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WITH_WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private Dates() {}

  /** A date long past, such as a publication: 12 September 2026. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A date somebody plans by: Tuesday 24 November 2026. */
  public static String weekday(LocalDate date) {
    return WITH_WEEKDAY.format(date);
  }
}
