package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago an action began, in the quarters in which a partnership reviews its plans. */
enum AgeBand {
  UP_TO_3_MONTHS(3),
  UP_TO_6_MONTHS(6),
  UP_TO_12_MONTHS(12),
  OLDER(Integer.MAX_VALUE);

  private final int months;

  AgeBand(int months) {
    this.months = months;
  }

  /** Whole months count: what began three months ago to the day is older than three months. */
  static AgeBand of(LocalDate since, LocalDate today) {
    long age = ChronoUnit.MONTHS.between(since, today);
    for (AgeBand band : values()) {
      if (age < band.months) {
        return band;
      }
    }
    return OLDER;
  }
}
