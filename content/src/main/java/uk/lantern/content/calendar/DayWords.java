package uk.lantern.content.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day that people mean by lower-case words such as {@code 1 october}, {@code 2 weeks} or
 * {@code friday}. A day without a year is the latest one for what has been, the first one for what
 * is to come.
 */
public final class DayWords {

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NAME = "(\\p{Alpha}{3,9})";
  private static final String YEAR = "(?:[ ,]{1,3}(\\d{4}))?";
  private static final String WEEKDAY = "(?:\\p{Alpha}{3,6}day,? )?(?:the )?";
  private static final Pattern DAY_MONTH =
      Pattern.compile(WEEKDAY + DAY + " (?:of )?" + NAME + YEAR);
  private static final Pattern MONTH_DAY = Pattern.compile(NAME + " " + DAY + YEAR);
  private static final Pattern MONTH = Pattern.compile("(?:(?:last|next) )?" + NAME + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:last |past |next |in |for )?(\\d{1,3} |an? )?(day|week|month|year)s?(?: ago| time)?");

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS);

  private final LocalDate today;
  private final boolean coming;

  private DayWords(LocalDate today, boolean coming) {
    this.today = today;
    this.coming = coming;
  }

  /** The latest such day that is not after today; empty when the words name none. */
  public static Optional<LocalDate> past(String words, LocalDate today) {
    return new DayWords(today, false).day(words);
  }

  /** The first such day that is not before today; empty when the words name none. */
  public static Optional<LocalDate> coming(String words, LocalDate today) {
    return new DayWords(today, true).day(words);
  }

  /** The day of the week that three letters or more begin, in the plural too. */
  public static Optional<DayOfWeek> weekday(String words) {
    return constant(DayOfWeek.values(), words.replaceFirst("(?<=day)s$", ""), DayWords::name);
  }

  /** The month that three letters or more begin. */
  public static Optional<Month> month(String words) {
    return constant(Month.values(), words, DayWords::name);
  }

  private Optional<LocalDate> day(String words) {
    return Stream.<Function<String, Optional<LocalDate>>>of(
            this::plain,
            text -> named(DAY_MONTH.matcher(text), 2, 1, 3),
            text -> named(MONTH_DAY.matcher(text), 1, 2, 3),
            text -> named(MONTH.matcher(text), 1, 0, 2),
            this::numbers,
            this::length)
        .map(reader -> reader.apply(words))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> plain(String words) {
    if (words.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return valid(() -> LocalDate.parse(words));
    }
    if (words.matches("20\\d{2}")) {
      return Optional.of(LocalDate.of(Integer.parseInt(words), 1, 1));
    }
    return switch (words) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default ->
          weekday(words.replaceFirst("^(?:last|next) ", ""))
              .map(
                  day ->
                      today.with(
                          coming ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
    };
  }

  /** Groups of a pattern that hold the month's name, the day (0 for the first) and the year. */
  private Optional<LocalDate> named(Matcher words, int month, int day, int year) {
    if (!words.matches()) {
      return Optional.empty();
    }
    return month(words.group(month))
        .flatMap(
            found ->
                nearest(
                    words.group(year),
                    found.getValue(),
                    day == 0 ? 1 : Integer.parseInt(words.group(day))));
  }

  private Optional<LocalDate> numbers(String text) {
    Matcher words = NUMBERS.matcher(text);
    return words.matches()
        ? nearest(
            words.group(3), Integer.parseInt(words.group(2)), Integer.parseInt(words.group(1)))
        : Optional.empty();
  }

  private Optional<LocalDate> length(String text) {
    Matcher words = LENGTH.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    String count = words.group(1) == null ? "1" : words.group(1).strip();
    long many = count.startsWith("a") ? 1 : Integer.parseInt(count);
    return Optional.of(today.plus(coming ? many : -many, UNITS.get(words.group(2))));
  }

  /** Without a year, the nearest such day on the right side of today. */
  private Optional<LocalDate> nearest(@Nullable String year, int month, int day) {
    if (year != null) {
      return valid(() -> LocalDate.of(Integer.parseInt(year), month, day));
    }
    int step = coming ? 1 : -1;
    return Stream.of(0, 1)
        .map(years -> valid(() -> LocalDate.of(today.getYear() + step * years, month, day)))
        .flatMap(Optional::stream)
        .filter(found -> coming ? !found.isBefore(today) : !found.isAfter(today))
        .findFirst();
  }

  private static <T> Optional<T> constant(T[] all, String words, Function<T, String> name) {
    return Stream.of(all)
        .filter(one -> words.length() >= 3 && name.apply(one).startsWith(words))
        .findFirst();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
  }

  private static Optional<LocalDate> valid(Supplier<LocalDate> made) {
    try {
      return Optional.of(made.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
