package uk.lantern.scheduler.trigger;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.calendar.London;

/** Reads where to jump: {@code Tue 10:00}, {@code 14 days}, {@code tomorrow 9:00}. */
final class JumpSpec {

  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4})\\s*(minute|hour|day|week)s?");
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:(today|tomorrow|\\d{4}-\\d\\d-\\d\\d|mon|tue|wed|thu|fri|sat|sun)[a-z]*)?"
              + "\\s*(?:at\\s+)?(?:(\\d{1,2})(?:[:.](\\d\\d))?\\s*(am|pm)?)?");

  private static final LocalTime WITHOUT_A_TIME = LocalTime.of(9, 0);

  private JumpSpec() {}

  /**
   * @param now in London
   * @return the moment meant, perhaps in the past; empty when the text is not understood
   */
  static Optional<ZonedDateTime> parse(String text, ZonedDateTime now) {
    String spec = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^(to|by)\\s+", "");
    Matcher amount = AMOUNT.matcher(spec);
    if (amount.matches()) {
      return Optional.of(later(now, Long.parseLong(amount.group(1)), amount.group(2)));
    }
    Matcher moment = MOMENT.matcher(spec);
    if (spec.isEmpty() || !moment.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(moment(moment, now));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime later(ZonedDateTime now, long amount, String unit) {
    return switch (unit) {
      case "minute" -> now.plusMinutes(amount);
      case "hour" -> now.plusHours(amount);
      case "week" -> now.plusWeeks(amount);
      default -> now.plusDays(amount);
    };
  }

  private static ZonedDateTime moment(Matcher m, ZonedDateTime now) {
    LocalTime time = m.group(2) == null ? WITHOUT_A_TIME : time(m);
    LocalDate today = now.toLocalDate();
    String day = m.group(1);
    if (day == null || day.equals("today")) {
      return today.atTime(time).atZone(London.ZONE);
    }
    if (day.equals("tomorrow")) {
      return today.plusDays(1).atTime(time).atZone(London.ZONE);
    }
    if (Character.isDigit(day.charAt(0))) {
      return LocalDate.parse(day).atTime(time).atZone(London.ZONE);
    }
    return next(day, time, now);
  }

  /** Today counts while the time lies ahead. */
  private static ZonedDateTime next(String day, LocalTime time, ZonedDateTime now) {
    ZonedDateTime candidate = now.toLocalDate().atTime(time).atZone(London.ZONE);
    while (!isDay(candidate.getDayOfWeek(), day) || !candidate.isAfter(now)) {
      candidate = candidate.toLocalDate().plusDays(1).atTime(time).atZone(London.ZONE);
    }
    return candidate;
  }

  private static boolean isDay(DayOfWeek weekday, String prefix) {
    return weekday.name().toLowerCase(Locale.ROOT).startsWith(prefix);
  }

  private static LocalTime time(Matcher m) {
    int hour = Integer.parseInt(m.group(2));
    int minute = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    String half = m.group(4);
    if (half != null && (hour < 1 || hour > 12)) {
      throw new DateTimeException("not a time of day");
    }
    if (half != null) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return LocalTime.of(hour, minute);
  }
}
