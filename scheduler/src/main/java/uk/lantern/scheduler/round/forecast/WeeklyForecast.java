package uk.lantern.scheduler.round.forecast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.BundleSlotPolicy;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.letter.RoundBundleLines;
import uk.lantern.scheduler.round.letter.RoundMessages;

/** Foresees the weekly card of audits alone; in a week with a card of actions they are on that. */
public record WeeklyForecast(RoundForecasts of, RoundBundleLines lines) {

  List<Expected> foresee(Person person, PersonDays quiet, Period period) {
    ReminderTime chosen = of.preferences().of(person.key()).reminders();
    List<Expected> letters = new ArrayList<>();
    LocalDate week = BundleSlotPolicy.weekOf(period.after().toLocalDate());
    for (; !week.isAfter(period.last()); week = week.plusWeeks(1)) {
      Slot slot = BundleSlotPolicy.in(week, chosen);
      OccurrenceKey key = RoundMessages.weeklyKey(person.key(), week);
      if (of.outbox().find(key).isPresent()) {
        letters.add(
            letter(key, week.atTime(LocalTime.NOON).atZone(London.ZONE), slot, "")); // offered
      } else if (of.outbox().find(ActionDays.card(person.key(), slot)).isEmpty()) {
        lines
            .alone(person.key(), slot)
            .flatMap(any -> of.times().earliest(slot.at(), quiet))
            .ifPresent(at -> letters.add(letter(key, at, slot, refs(person, slot))));
      }
    }
    return letters;
  }

  private String refs(Person person, Slot slot) {
    return String.join(
        ", ", lines.reasons(person.key(), slot.day()).stream().map(Round::ref).toList());
  }

  private static Expected letter(OccurrenceKey key, ZonedDateTime at, Slot slot, String refs) {
    return new Expected(
        key,
        at,
        new Said(ForecastWording.ROUND_REMINDED, Map.of("ref", refs)),
        new Said(ForecastWording.ROUND_REMINDED_WHY, Map.of()),
        false,
        slot.at().plusWeeks(1));
  }
}
