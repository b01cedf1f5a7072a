package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.round.Round;

/** Dates, buttons and sentences of the letters about rounds. */
public record RoundPhrases(Wording wording) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  String say(RoundLetterWording key) {
    return wording.say(key);
  }

  /**
   * @param all more than the text needs, perhaps
   */
  String say(RoundLetterWording key, Map<String, ?> all) {
    Map<String, Object> wanted = new HashMap<>(all);
    wanted.keySet().retainAll(wording.placeholders(key));
    return wording.say(key, wanted);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** When it is too late; of midnight the day that ends is named, as people say it. */
  String closes(Round round) {
    ZonedDateTime closing = RoundMessages.closing(round);
    return closing.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? say(RoundLetterWording.CLOSES_AFTER, Map.of("day", day(lastDay(round))))
        : say(
            RoundLetterWording.CLOSES,
            Map.of("day", day(lastDay(round)), "time", TIME.format(closing)));
  }

  /** The last day on which an answer is in time. */
  static LocalDate lastDay(Round round) {
    return RoundMessages.closing(round).minusNanos(1).toLocalDate();
  }

  List<Map<String, String>> buttons(Round round, String part, List<RoundButton> all) {
    return all.stream().map(one -> button(round, part, one)).toList();
  }

  /**
   * @param part of the round, for example {@code C07}; empty for all of it
   */
  Map<String, String> button(Round round, String part, RoundButton one) {
    Map<String, String> values = Map.of("ref", round.ref(), "part", part);
    return Map.of(
        "verb", one.verb(), "title", say(one.title(), values), "say", say(one.say(), values));
  }
}
