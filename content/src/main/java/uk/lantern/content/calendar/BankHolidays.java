package uk.lantern.content.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Bank holidays in England, from {@code calendar/bank-holidays.yml}. */
public final class BankHolidays {

  private static final int WARN_DAYS_BEFORE_END = 90;

  private final SortedSet<LocalDate> dates;
  private final LocalDate coveredUntil;

  BankHolidays(SortedSet<LocalDate> dates, LocalDate coveredUntil) {
    this.dates = new TreeSet<>(dates);
    this.coveredUntil = coveredUntil;
  }

  /** True when the London date is a bank holiday. False for every date after the data ends. */
  public boolean isBankHoliday(LocalDate date) {
    return dates.contains(date);
  }

  /** Last date the data speaks for. */
  public LocalDate coveredUntil() {
    return coveredUntil;
  }

  /** One sentence for the log and the readiness page from 90 days before the data ends. */
  public Optional<String> warning(LocalDate today) {
    if (today.isBefore(coveredUntil.minusDays(WARN_DAYS_BEFORE_END))) {
      return Optional.empty();
    }
    return Optional.of(
        "Bank holidays are known until %s only: add the next year to calendar/bank-holidays.yml from www.gov.uk/bank-holidays."
            .formatted(coveredUntil));
  }
}
