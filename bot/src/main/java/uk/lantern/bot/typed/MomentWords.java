package uk.lantern.bot.typed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.DayWords;

/** Reads when something is to be sent: {@code Tuesday 8 December 10:00}, {@code tomorrow at 9}. */
public final class MomentWords {

  /** When nobody says a time: when people are at their desks and the day's first rush is over. */
  public static final LocalTime USUAL = LocalTime.of(10, 0);

  private static final Pattern LEAD =
      Pattern.compile("^(?:[\\s:,-]|\\b(?:for|on|at|to)\\b)+(?=\\S)");
  private static final Pattern COURTESY =
      Pattern.compile("(?:[\\s,.!?]|\\b(?:please|pls|thanks|thank you)\\b){1,9}$");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:,| at|^at)?(?:^| )(?:at )?(\\d{1,2})(?:[:.](\\d{2}) ?(am|pm)?| ?(am|pm))$"
              + "|(?: at|^at) (\\d{1,2})$");

  private MomentWords() {}

  /** The first such moment to come, London; empty when the words name none. */
  public static Optional<LocalDateTime> read(String words, LocalDate today) {
    String text =
        COURTESY.matcher(words.toLowerCase(Locale.UK).replaceAll("\\s+", " ")).replaceAll("");
    String plan = LEAD.matcher(text).replaceFirst("").strip();
    Matcher time = TIME.matcher(plan);
    if (!time.find()) {
      return day(plan, today).map(day -> day.atTime(USUAL));
    }
    String day = plan.substring(0, time.start()).replaceFirst("[, ]+$", "").strip();
    return time(time)
        .flatMap(at -> day(day.isEmpty() ? "today" : day, today).map(on -> on.atTime(at)));
  }

  /** "Next Tuesday" said of a day with its date is that date. */
  private static Optional<LocalDate> day(String words, LocalDate today) {
    return DayWords.coming(words.replaceFirst("^the ", ""), today);
  }

  private static Optional<LocalTime> time(Matcher typed) {
    @Nullable String bare = typed.group(5);
    int hour = Integer.parseInt(bare == null ? typed.group(1) : bare);
    int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
    @Nullable String half = typed.group(3) == null ? typed.group(4) : typed.group(3);
    if (half != null && (hour < 1 || hour > 12)) {
      return Optional.empty();
    }
    if (half != null) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
