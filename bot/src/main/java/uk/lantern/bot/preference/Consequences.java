package uk.lantern.bot.preference;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WeeklySlotPolicy;
import uk.lantern.scheduler.calendar.WeeklySlotPolicy.Slot;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.Forecast;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.Preferences.Change;

/** Takes back what a change makes unwanted, and says what else it does. */
@Component
class Consequences {

  private static final int LOOK_AHEAD_DAYS = 28;
  private static final int NAMED_DAYS = 4;

  private final Forecast forecast;
  private final WeeklySlotPolicy slots;
  private final PreferenceLines lines;
  private final Wording wording;

  Consequences(Forecast forecast, SendingTimes times, PreferenceLines lines, Wording wording) {
    this.forecast = forecast;
    this.slots = new WeeklySlotPolicy(times);
    this.lines = lines;
    this.wording = wording;
  }

  /** What is now so, and what it changes of what was going to come. */
  List<String> of(Person person, Change change, ZonedDateTime now) {
    if (change.isNone()) {
      return List.of(wording.say(PreferenceWording.UNCHANGED));
    }
    List<String> said = new ArrayList<>(lines.of(change.after()));
    said.removeAll(lines.of(change.before()));
    int takenBack = forecast.takeBack(person, change.after().time());
    said.addAll(letters(person, change, now));
    reminder(change, now.toLocalDate()).ifPresent(said::add);
    if (takenBack > 0) {
      said.add(
          takenBack == 1
              ? wording.say(PreferenceWording.TAKEN_BACK_ONE)
              : wording.say(PreferenceWording.TAKEN_BACK_MANY, Map.of("count", takenBack)));
    }
    if (isAwayLonger(change)) {
      said.add(wording.say(PreferenceWording.ANSWERS_WAIT));
    }
    return said;
  }

  private static boolean isAwayLonger(Change change) {
    PersonalTime before = change.before().time();
    PersonalTime after = change.after().time();
    return (after.pausedUntil() != null
            && !Objects.equals(before.pausedUntil(), after.pausedUntil()))
        || (after.leaveLastDay() != null
            && !Objects.equals(before.leaveLastDay(), after.leaveLastDay()));
  }

  private List<String> letters(Person person, Change change, ZonedDateTime now) {
    Period period = Period.ofDays(now, LOOK_AHEAD_DAYS);
    List<Expected> before = forecast.of(person, change.before().time(), period).letters();
    List<Expected> after = forecast.of(person, change.after().time(), period).letters();
    List<String> said = new ArrayList<>(days(PreferenceWording.LETTER_STOPS, before, after));
    said.addAll(days(PreferenceWording.LETTER_COMES, after, before));
    return said;
  }

  /** Those that only the first has, by what they are. */
  private List<String> days(PreferenceWording key, List<Expected> here, List<Expected> there) {
    Map<String, SortedSet<LocalDate>> byLetter = new LinkedHashMap<>();
    for (Expected letter : here) {
      if (there.stream().noneMatch(letter::isSameLetterAs)) {
        String what = wording.say(letter.what().key(), letter.what().values());
        byLetter.computeIfAbsent(what, w -> new TreeSet<>()).add(letter.at().toLocalDate());
      }
    }
    return byLetter.entrySet().stream()
        .map(it -> wording.say(key, Map.of("what", it.getKey(), "days", named(it.getValue()))))
        .toList();
  }

  private String named(SortedSet<LocalDate> days) {
    String first =
        days.stream().limit(NAMED_DAYS).map(Dates::weekday).collect(Collectors.joining(", "));
    int more = days.size() - NAMED_DAYS;
    return more > 0
        ? wording.say(PreferenceWording.MORE_DAYS, Map.of("days", first, "more", more))
        : first;
  }

  /** The first weekly reminder to come on another day than it would have. */
  private Optional<String> reminder(Change change, LocalDate today) {
    Preference after = change.after();
    if (!after.reminders().equals(change.before().reminders())) {
      return Optional.empty();
    }
    for (LocalDate from = today.plusDays(1);
        from.isBefore(today.plusDays(LOOK_AHEAD_DAYS));
        from = from.plusWeeks(1)) {
      Optional<Slot> was = slot(change.before(), from);
      Optional<Slot> will = slot(after, from);
      if (was.isPresent() && !was.equals(will)) {
        return Optional.of(moved(was.get(), will));
      }
    }
    return Optional.empty();
  }

  private Optional<Slot> slot(Preference it, LocalDate from) {
    return slots.next(it.reminders().day(), it.reminders().at(), PersonDays.of(it.time()), from);
  }

  private String moved(Slot was, Optional<Slot> will) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("chosen", Dates.weekday(was.comes()));
    will.ifPresent(slot -> values.put("comes", Dates.weekday(slot.comes())));
    return wording.say(
        will.isPresent() ? PreferenceWording.REMINDER_MOVES : PreferenceWording.REMINDER_STOPS,
        values);
  }
}
