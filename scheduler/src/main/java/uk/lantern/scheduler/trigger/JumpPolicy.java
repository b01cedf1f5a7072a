package uk.lantern.scheduler.trigger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands {@code Tue 10:00}, {@code tomorrow 9:00}, {@code 14 days}, {@code 2027-03-28 10:00}.
 */
final class JumpPolicy {

  private static final Pattern LEAD = Pattern.compile("^(?:jump\\s+)?(?:to\\s+)?");
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5}) ?(minute|hour|day|week)s?");
  private static final Pattern MOMENT =
      Pattern.compile("(?:([a-z]+|\\d{4}-\\d\\d-\\d\\d) )?(?:at )?([01]?\\d|2[0-3])[:.]([0-5]\\d)");
  private static final int SHORTEST_DAY_NAME = 3;

  private JumpPolicy() {}

  /**
   * The moment meant, in the zone of now; empty when the words are not understood. It may lie in
   * the past.
   */
  static Optional<ZonedDateTime> target(String spec, ZonedDateTime now) {
    String words = spec.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    words = LEAD.matcher(words).replaceFirst("");
    Matcher span = SPAN.matcher(words);
    if (span.matches()) {
      ChronoUnit unit = ChronoUnit.valueOf(span.group(2).toUpperCase(Locale.ROOT) + "S");
      return Optional.of(now.plus(Long.parseLong(span.group(1)), unit));
    }
    Matcher moment = MOMENT.matcher(words);
    if (!moment.matches()) {
      return Optional.empty();
    }
    LocalTime time =
        LocalTime.of(Integer.parseInt(moment.group(2)), Integer.parseInt(moment.group(3)));
    return day(moment.group(1), time, now).map(day -> day.atTime(time).atZone(now.getZone()));
  }

  private static Optional<LocalDate> day(@Nullable String word, LocalTime time, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    boolean ahead = time.isAfter(now.toLocalTime());
    if (word == null) {
      return Optional.of(ahead ? today : today.plusDays(1));
    }
    if (Character.isDigit(word.charAt(0))) {
      return date(word);
    }
    return switch (word) {
      case "today" -> Optional.of(today);
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default -> weekday(word).map(day -> today.with(next(day, ahead)));
    };
  }

  private static TemporalAdjuster next(DayOfWeek day, boolean ahead) {
    return ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day);
  }

  private static Optional<DayOfWeek> weekday(String word) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.length() >= SHORTEST_DAY_NAME
          && day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
