package uk.lantern.scheduler.reminder.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.RagPolicy;
import uk.lantern.scheduler.action.part.ActionUpdate;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.reminder.ReminderWording;

/** Dates and standing of an action in words; a colour is always a word. */
public record Phrases(Wording wording) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  String say(WordingKey key) {
    return wording.say(key);
  }

  String say(WordingKey key, Map<String, ?> values) {
    return wording.say(key, values);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** For example: Due: Tuesday 15 December 2026. */
  String due(Action action, LocalDate today) {
    long over = daysOver(action, today);
    String due = day(action.dueCurrent());
    if (over <= 0 || !action.state().isUnderWay()) {
      return say(ReminderWording.DUE, Map.of("day", due));
    }
    return over == 1
        ? say(ReminderWording.DUE_PAST_ONE, Map.of("day", due))
        : say(ReminderWording.DUE_PAST_MANY, Map.of("day", due, "days", over));
  }

  static long daysOver(Action action, LocalDate today) {
    return ChronoUnit.DAYS.between(action.dueCurrent(), today);
  }

  /** For example: Status: In progress, Amber (no update since 1 November 2026). */
  String status(Action action, LocalDate today) {
    Rag colour = RagPolicy.rag(action, today);
    String state = say(ReminderWording.of(action.state()));
    String word = say(ReminderWording.of(colour));
    String why = colour == Rag.AMBER ? amber(action, today) : "";
    return why.isEmpty()
        ? say(ReminderWording.STATUS, Map.of("state", state, "colour", word))
        : say(ReminderWording.STATUS_WHY, Map.of("state", state, "colour", word, "why", why));
  }

  /** Why it is amber, when its owner did not say so. */
  private String amber(Action action, LocalDate today) {
    ActionUpdate last = action.progress().last().orElse(null);
    if (last == null) {
      return say(ReminderWording.STATUS_SILENT);
    }
    LocalDate next = last.nextBy();
    if (next != null && today.isAfter(next)) {
      return say(ReminderWording.STATUS_NEXT, Map.of("day", day(next)));
    }
    LocalDate on = day(last.at());
    boolean old = ChronoUnit.DAYS.between(on, today) > RagPolicy.FRESH_DAYS;
    return old ? say(ReminderWording.STATUS_SILENT_SINCE, Map.of("day", day(on))) : "";
  }

  static LocalDate day(Instant moment) {
    ZonedDateTime london = moment.atZone(London.ZONE);
    return london.toLocalDate();
  }
}
