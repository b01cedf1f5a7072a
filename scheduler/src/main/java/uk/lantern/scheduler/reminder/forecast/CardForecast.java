package uk.lantern.scheduler.reminder.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.forecast.Foreseen;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.BundleSlotPolicy;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.Told;

/**
 * Foresees the weekly cards, each as if the one before it had arrived. A card that was offered is
 * left to the gate, which moves it past leave and days off: it is never taken back.
 */
public record CardForecast(
    Actions actions,
    Preferences preferences,
    ActionDays days,
    Memory memory,
    SendingTimes times,
    Outbox outbox)
    implements ForecastContributor {

  @Override
  public MessageKind kind() {
    return MessageKind.ACTION_BUNDLE;
  }

  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    ReminderTime chosen = preferences.of(person.key()).reminders();
    List<Action> held =
        actions.mine(person.key()).stream()
            .filter(action -> action.holder().equals(person.key()))
            .toList();
    Set<String> told = new HashSet<>(memory.of(person.key(), ActionDays.BEFORE).marks());
    List<Expected> letters = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    LocalDate week = BundleSlotPolicy.weekOf(period.after().toLocalDate());
    for (; !week.isAfter(period.last()); week = week.plusWeeks(1)) {
      Slot slot = BundleSlotPolicy.in(week, chosen);
      if (outbox.find(ActionDays.card(person.key(), slot)).isPresent()) {
        letters.add(offered(person, slot));
        continue;
      }
      days.card(person.key(), held, slot, new Told(told))
          .filter(card -> slot.at().isAfter(period.after()))
          .ifPresent(card -> foresee(card, slot, own, told, letters, skipped));
    }
    letters.removeIf(it -> !period.holds(it.at()));
    skipped.removeIf(it -> it.day().isAfter(period.last()));
    return new Foreseen(letters, skipped);
  }

  private void foresee(
      Message card,
      Slot slot,
      PersonalTime own,
      Set<String> told,
      List<Expected> letters,
      List<Skipped> skipped) {
    PersonDays quiet = PersonDays.of(own);
    times
        .quiet(slot.at(), quiet)
        .ifPresent(why -> skipped.add(new Skipped(kind(), slot.day(), why)));
    Optional<ZonedDateTime> comes =
        times.earliest(slot.at(), quiet).filter(at -> at.toInstant().isBefore(card.expires()));
    comes.ifPresent(at -> letters.add(letter(card, at)));
    comes.ifPresent(at -> told.addAll(Memory.marks(card)));
  }

  private static Expected letter(Message card, ZonedDateTime at) {
    long count = Memory.marks(card).stream().map(Told::ref).distinct().count();
    Said why =
        count == 1
            ? new Said(ForecastWording.ACTIONS_WHY_ONE, Map.of())
            : new Said(ForecastWording.ACTIONS_WHY_MANY, Map.of("count", count));
    return new Expected(
        card.key(),
        at,
        new Said(ForecastWording.ACTIONS, Map.of()),
        why,
        card.values().containsKey(Message.SAFETY_CRITICAL),
        card.expires().atZone(London.ZONE));
  }

  /** At noon of its key's day, where {@code Forecast.takeBack} looks for it. */
  private static Expected offered(Person person, Slot slot) {
    ZonedDateTime noon = slot.week().atTime(12, 0).atZone(London.ZONE);
    return new Expected(
        ActionDays.card(person.key(), slot),
        noon,
        new Said(ForecastWording.ACTIONS, Map.of()),
        new Said(ForecastWording.ACTIONS_WHY_ONE, Map.of()));
  }
}
