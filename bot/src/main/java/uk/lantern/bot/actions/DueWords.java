package uk.lantern.bot.actions;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.calendar.DayWords;

/**
 * Finds the day to come that somebody names in the middle of a sentence: "comms by fri", "15 Jan.
 * Two posts vacant.", "done by the end of February".
 */
final class DueWords {

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Alpha}{0,6}";
  private static final String LEAD = "(?:by|before|until|till|on|for|due|from|next|this)";
  private static final String MANY =
      "(?:\\d{1,2}|an?|one|two|three|four|five|six|eight|ten|twelve)";
  private static final String YEAR = "(?:[ ,]{1,3}20\\d{2})?";

  /** Short days are words of their own (sat, sun, wed), so they need a lead. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?<end>end (?:of )?(?:the )?(?:week|month|year|next week|next month|"
              + MONTH
              + "))\\b"
              + "|\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b"
              + "|(?<![\\d/.])(?<numbers>\\d{1,2}/\\d{1,2}(?:/(?:20)?\\d{2})?)(?![\\d/])"
              + "|\\b(?<named>(?:\\p{Alpha}{3,6}day,? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + YEAR
              + "|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?\\b"
              + YEAR
              + ")\\b"
              + "|\\b(?:in|another|for) (?<length>"
              + MANY
              + " (?:more )?(?:day|week|month)s?)\\b"
              + "|\\b(?<plain>today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b"
              + "|\\b"
              + LEAD
              + " (?<short>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\b"
              + "|\\bthe (?<nth>\\d{1,2})(?:st|nd|rd|th)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[\\s,:;(-]|\\b(?:by|before|until|till|on|for|due|from|next|this|the|new date|is|be|in"
              + "|at|maybe|probably|and)\\b)+$",
          Pattern.CASE_INSENSITIVE);

  private DueWords() {}

  /**
   * A day and the words round it.
   *
   * @param before without the "by" that led to it
   */
  record Found(LocalDate day, String before, String after) {

    /** All but the day. */
    String rest() {
      return (before + " " + after).replaceFirst("^[\\s.,:;)-]+", "").strip();
    }

    @Override
    public String toString() {
      return "Found[" + day + "]";
    }
  }

  /** The first that names a day; empty when none does. */
  static Optional<Found> find(String words, LocalDate today) {
    Matcher match = DAY.matcher(words);
    while (match.find()) {
      Optional<LocalDate> day = day(match, today);
      if (day.isPresent()) {
        String before = BEFORE.matcher(words.substring(0, match.start())).replaceAll("");
        String after = words.substring(match.end()).strip();
        return Optional.of(new Found(day.get(), before.strip(), after));
      }
    }
    return Optional.empty();
  }

  /** The day that a text names and nothing beside it, as a date field or a short answer does. */
  static Optional<LocalDate> only(String words, LocalDate today) {
    return find("by " + words.strip(), today)
        .filter(found -> found.rest().replaceAll("[\\p{Punct}\\s]|please|thanks", "").isEmpty())
        .map(Found::day);
  }

  private static Optional<LocalDate> day(Matcher match, LocalDate today) {
    if (match.group("end") != null) {
      return end(lower(match, "end"), today);
    }
    if (match.group("nth") != null) {
      return nth(Integer.parseInt(match.group("nth")), today);
    }
    if (match.group("numbers") != null) {
      String full = match.group("numbers").replaceFirst("^(.*/.*)/(\\d{2})$", "$1/20$2");
      return DayWords.coming(full, today);
    }
    if (match.group("length") != null) {
      return DayWords.coming(figures(lower(match, "length").replace("more ", "")), today);
    }
    if (match.group("short") != null) {
      return DayWords.coming(lower(match, "short").replaceFirst("(?<=wed)s", ""), today);
    }
    String group =
        match.group("iso") != null ? "iso" : match.group("named") != null ? "named" : "plain";
    return DayWords.coming(lower(match, group), today);
  }

  private static String lower(Matcher match, String group) {
    return match.group(group).toLowerCase(Locale.UK).replaceAll("\\s+", " ");
  }

  private static String figures(String length) {
    String[] small = {"one", "two", "three", "four", "five", "six", "seven", "eight"};
    String figures = length;
    for (int i = 0; i < small.length; i++) {
      figures = figures.replaceFirst("^" + small[i] + " ", (i + 1) + " ");
    }
    return figures.replaceFirst("^ten ", "10 ").replaceFirst("^twelve ", "12 ");
  }

  private static Optional<LocalDate> end(String words, LocalDate today) {
    String of = words.replaceFirst("^end (?:of )?(?:the )?", "");
    return switch (of) {
      case "week" -> Optional.of(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
      case "next week" ->
          Optional.of(
              today
                  .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                  .with(TemporalAdjusters.next(DayOfWeek.FRIDAY)));
      case "month" -> Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
      case "next month" ->
          Optional.of(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
      case "year" -> Optional.of(today.with(TemporalAdjusters.lastDayOfYear()));
      default -> DayWords.month(of).map(month -> endOf(month.getValue(), today));
    };
  }

  /** Of this year's month while it lasts, then of next year's. */
  private static LocalDate endOf(int month, LocalDate today) {
    LocalDate end =
        LocalDate.of(today.getYear(), month, 1).with(TemporalAdjusters.lastDayOfMonth());
    return end.isBefore(today) ? end.plusYears(1).with(TemporalAdjusters.lastDayOfMonth()) : end;
  }

  /** The first day of that number that is not before today, in this month or the next two. */
  private static Optional<LocalDate> nth(int day, LocalDate today) {
    for (int months = 0; months <= 2; months++) {
      LocalDate month = today.plusMonths(months).withDayOfMonth(1);
      try {
        LocalDate found = month.withDayOfMonth(day);
        if (!found.isBefore(today)) {
          return Optional.of(found);
        }
      } catch (DateTimeException noSuchDay) {
        continue;
      }
    }
    return Optional.empty();
  }
}
