package uk.lantern.bot.news;

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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the first day that people mean by "since ...". A day without a year is the latest one. */
final class SincePolicy {

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String NAME = "(\\p{Alpha}{3,9})";
  private static final String YEAR = "(?:[ ,]{1,3}(\\d{4}))?";
  private static final Pattern DAY_MONTH = Pattern.compile(DAY + " (?:of )?" + NAME + YEAR);
  private static final Pattern MONTH_DAY = Pattern.compile(NAME + " " + DAY + YEAR);
  private static final Pattern MONTH = Pattern.compile("(?:last )?" + NAME + YEAR);
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?");
  private static final Pattern AGO =
      Pattern.compile("(?:last |past )?(\\d{1,3} )?(day|week|month|year)s?(?: ago)?");

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS);

  private SincePolicy() {}

  /** The day in lower-case words such as {@code 1 october}; empty when they name none. */
  static Optional<LocalDate> day(String words, LocalDate today) {
    return Stream.<Function<String, Optional<LocalDate>>>of(
            text -> plain(text, today),
            text -> named(DAY_MONTH.matcher(text), 2, 1, 3, today),
            text -> named(MONTH_DAY.matcher(text), 1, 2, 3, today),
            text -> named(MONTH.matcher(text), 1, 0, 2, today),
            text -> numbers(text, today),
            text -> ago(text, today))
        .map(reader -> reader.apply(words))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> plain(String words, LocalDate today) {
    if (words.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return valid(() -> LocalDate.parse(words));
    }
    if (words.matches("20\\d{2}")) {
      return Optional.of(LocalDate.of(Integer.parseInt(words), 1, 1));
    }
    return switch (words) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      default ->
          constant(DayOfWeek.values(), words.replaceFirst("^last ", ""), SincePolicy::name)
              .map(day -> today.with(TemporalAdjusters.previous(day)));
    };
  }

  /** Groups of a pattern that hold the month's name, the day (0 for the first) and the year. */
  private static Optional<LocalDate> named(
      Matcher words, int month, int day, int year, LocalDate today) {
    if (!words.matches()) {
      return Optional.empty();
    }
    return constant(Month.values(), words.group(month), SincePolicy::name)
        .flatMap(
            found ->
                latest(
                    words.group(year),
                    found.getValue(),
                    day == 0 ? 1 : Integer.parseInt(words.group(day)),
                    today));
  }

  private static Optional<LocalDate> numbers(String text, LocalDate today) {
    Matcher words = NUMBERS.matcher(text);
    return words.matches()
        ? latest(
            words.group(3),
            Integer.parseInt(words.group(2)),
            Integer.parseInt(words.group(1)),
            today)
        : Optional.empty();
  }

  private static Optional<LocalDate> ago(String text, LocalDate today) {
    Matcher words = AGO.matcher(text);
    if (!words.matches()) {
      return Optional.empty();
    }
    int count = words.group(1) == null ? 1 : Integer.parseInt(words.group(1).strip());
    return Optional.of(today.minus(count, UNITS.get(words.group(2))));
  }

  /** Without a year, the last such day that is not after today. */
  private static Optional<LocalDate> latest(String year, int month, int day, LocalDate today) {
    if (year != null) {
      return valid(() -> LocalDate.of(Integer.parseInt(year), month, day));
    }
    return Stream.of(today.getYear(), today.getYear() - 1)
        .map(guess -> valid(() -> LocalDate.of(guess, month, day)))
        .flatMap(Optional::stream)
        .filter(Predicate.not(found -> found.isAfter(today)))
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

  private static Optional<LocalDate> valid(java.util.function.Supplier<LocalDate> made) {
    try {
      return Optional.of(made.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
