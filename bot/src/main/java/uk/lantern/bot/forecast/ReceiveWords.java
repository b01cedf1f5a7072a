package uk.lantern.bot.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.calendar.DayWords;

/** Reads the days in "what will I receive next week", "... in December", "... on Friday". */
final class ReceiveWords {

  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(today|tomorrow|this week|next week|this month|next month"
              + "|(?:in |over )?the next (\\d{1,3}) (day|week)s?|in (\\p{Alpha}{3,9})|on (.{3,40}))$");
  private static final Pattern END =
      Pattern.compile("(?:[\\s,.!?]|\\b(?:please|pls|thanks|thank you|and why|why)\\b){1,9}$");

  /** From one day to another, both counted. */
  record Days(LocalDate first, LocalDate last) {}

  private ReceiveWords() {}

  /** The seven days of next week. */
  static Days nextWeek(LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  /** Empty when a time was named that nobody here knows; next week when none was named. */
  static Optional<Days> read(String typed, LocalDate today) {
    String text = END.matcher(typed.toLowerCase(Locale.UK).replaceAll("\\s+", " ")).replaceAll("");
    Matcher when = WHEN.matcher(text);
    if (!when.find()) {
      return text.matches(".*\\b(?:receive|get|send me|coming|comes)")
          ? Optional.of(nextWeek(today))
          : Optional.empty();
    }
    if (when.group(2) != null) {
      long days = Integer.parseInt(when.group(2)) * (when.group(3).equals("week") ? 7L : 1L);
      return Optional.of(new Days(today, today.plusDays(Math.max(1, days))));
    }
    if (when.group(4) != null) {
      return DayWords.month(when.group(4)).map(month -> month(month, today));
    }
    return when.group(5) != null
        ? DayWords.coming(when.group(5), today).map(day -> new Days(day, day))
        : Optional.of(named(when.group(1), today));
  }

  private static Days named(String words, LocalDate today) {
    return switch (words) {
      case "today" -> new Days(today, today);
      case "tomorrow" -> new Days(today.plusDays(1), today.plusDays(1));
      case "this week" ->
          new Days(today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
      case "this month" -> new Days(today, today.with(TemporalAdjusters.lastDayOfMonth()));
      case "next month" -> month(today.plusMonths(1).getMonth(), today);
      default -> nextWeek(today);
    };
  }

  /** The month that lies ahead, or what is left of this one. */
  private static Days month(Month month, LocalDate today) {
    LocalDate first = today.withDayOfMonth(1).withMonth(month.getValue());
    if (first.isBefore(today.withDayOfMonth(1))) {
      first = first.plusYears(1);
    }
    LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
    return new Days(first.isBefore(today) ? today : first, last);
  }
}
