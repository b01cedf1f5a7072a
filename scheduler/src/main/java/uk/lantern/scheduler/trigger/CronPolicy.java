package uk.lantern.scheduler.trigger;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.quartz.CronExpression;
import uk.lantern.content.calendar.London;

/** Which plans we can keep. */
final class CronPolicy {

  /** A day of minutes and some more: an hour that a plan touches shows up in these runs. */
  private static final int RUNS_LOOKED_AT = 1500;

  /** A fixed Friday before Lantern's first day, so that the verdict never changes with the date. */
  private static final Instant FROM = Instant.parse("2026-01-01T23:59:59Z");

  private CronPolicy() {}

  /**
   * The reason to refuse, as a sentence with the way out; empty when the plan can be kept.
   *
   * <p>Measured (reliability.md 2.4): what is planned between 01:00 and 02:00 London is skipped on
   * the day clocks go forward and may come twice on the day they go back.
   */
  static Optional<String> refusal(String cron, String zone) {
    if (!zone.equals(London.ZONE.getId())) {
      return Optional.of("Plans are kept in %s only; write the time in it.".formatted(London.ZONE));
    }
    CronExpression expression;
    try {
      expression = new CronExpression(cron);
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.of("Quartz cannot read it: " + e.getMessage());
    }
    expression.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return judge(expression);
  }

  private static Optional<String> judge(CronExpression expression) {
    Instant before = FROM;
    for (int run = 0; run < RUNS_LOOKED_AT; run++) {
      Date next = expression.getNextValidTimeAfter(Date.from(before));
      if (next == null) {
        return run == 0
            ? Optional.of("It never comes; choose a date that exists.")
            : Optional.empty();
      }
      Instant at = next.toInstant();
      if (run > 0 && Duration.between(before, at).compareTo(Duration.ofMinutes(1)) < 0) {
        return Optional.of("It comes more often than once a minute; choose a longer pause.");
      }
      if (at.atZone(ZoneOffset.UTC).getHour() == 1) {
        return Optional.of(
            "It touches 01:00 to 02:00, which is missing or doubled when clocks change; choose"
                + " another hour.");
      }
      before = at;
    }
    return Optional.empty();
  }
}
