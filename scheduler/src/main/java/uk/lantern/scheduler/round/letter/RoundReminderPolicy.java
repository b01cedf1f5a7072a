package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.round.Round;

/**
 * When people are reminded of a round by itself. Of a pulse and of training: once, two working days
 * before it closes, and not at all when it is open for less than four. Of an audit: on the working
 * day before, beside the weekly cards of its last four weeks.
 */
public record RoundReminderPolicy(WorkingDays workingDays) {

  private static final int BEFORE = 2;

  /** Somebody who was asked two days ago needs no reminder. */
  private static final int OPEN_FOR = 4;

  /** From then on the weekly card of actions names it. */
  private static final int NAMED_DAYS = 28;

  /** From then on it has a weekly card of its own when there is none of actions. */
  private static final int ALONE_DAYS = 14;

  /** The day of the one reminder by itself; empty when there is none. */
  public Optional<LocalDate> lastOn(Round round, LocalDate opened) {
    LocalDate closes = RoundMessages.closing(round).toLocalDate();
    if (round.kind().isOfAgencies()) {
      return Optional.of(back(closes, 1)).filter(day -> day.isAfter(opened));
    }
    boolean longEnough = workingDays.between(opened, closes) >= OPEN_FOR;
    return longEnough ? Optional.of(back(closes, BEFORE)) : Optional.empty();
  }

  /** Whether the weekly card of actions names it on that day. */
  public boolean isNamedOn(Round round, LocalDate day) {
    return isWithin(round, day, NAMED_DAYS);
  }

  /** Whether it is reason enough for a weekly card of its own. */
  public boolean isReasonOn(Round round, LocalDate day) {
    return isWithin(round, day, ALONE_DAYS);
  }

  private static boolean isWithin(Round round, LocalDate day, int days) {
    long left = ChronoUnit.DAYS.between(day, RoundMessages.closing(round).toLocalDate());
    return isWeekly(round.kind()) && round.isOpen() && left >= 0 && left <= days;
  }

  /** What takes an agency weeks; a training evaluation takes a minute. */
  private static boolean isWeekly(QuestionnaireKind kind) {
    return kind.isOfAgencies();
  }

  private LocalDate back(LocalDate day, int days) {
    LocalDate candidate = day;
    for (int left = days; left > 0; left--) {
      candidate = candidate.minusDays(1);
      while (!workingDays.isWorking(candidate)) {
        candidate = candidate.minusDays(1);
      }
    }
    return candidate;
  }
}
