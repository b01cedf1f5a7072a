package uk.lantern.scheduler.reminder.sweep;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.BundleLines;
import uk.lantern.scheduler.reminder.BundleSlotPolicy;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.Told;

/**
 * Offers the weekly card to everybody whose day and time have come. What it remembers spares it a
 * look at every action each quarter of an hour; a start forgets it, and then the outbox knows.
 */
public final class BundleSweep {

  private final Actions actions;
  private final Preferences preferences;
  private final ActionDays days;
  private final Memory memory;
  private final Outbox outbox;
  private final List<BundleLines> others;
  private final Map<PersonKey, LocalDate> doneFor = new ConcurrentHashMap<>();
  private volatile @Nullable LocalDate usualDone;

  /**
   * @param others what is asked of people beside actions
   */
  public BundleSweep(
      Actions actions,
      Preferences preferences,
      ActionDays days,
      Memory memory,
      Outbox outbox,
      List<BundleLines> others) {
    this.others = List.copyOf(others);
    this.actions = actions;
    this.preferences = preferences;
    this.days = days;
    this.memory = memory;
    this.outbox = outbox;
  }

  /**
   * @param now in London
   * @return how many cards were offered
   */
  public int run(ZonedDateTime now) {
    Offers offers = new Offers(outbox);
    Map<PersonKey, ReminderTime> chosen = preferences.reminderTimes();
    BundleSlotPolicy.due(ReminderTime.USUAL, now)
        .filter(slot -> !slot.week().equals(usualDone))
        .ifPresent(slot -> usual(slot, chosen, offers));
    chosen.forEach(
        (person, time) ->
            BundleSlotPolicy.due(time, now)
                .filter(slot -> !slot.week().equals(doneFor.get(person)))
                .ifPresent(slot -> own(person, slot, offers)));
    return offers.done();
  }

  /** Everybody who has chosen no time of their own, in one pass. */
  private void usual(Slot slot, Map<PersonKey, ReminderTime> chosen, Offers offers) {
    actions.streamOpenByOwner(
        (person, theirs) -> {
          if (!chosen.containsKey(person)) {
            offers.add(card(person, theirs, slot));
          }
        });
    offers.done();
    for (BundleLines lines : others) {
      lines.waitingOn(slot.day()).stream()
          .filter(person -> !chosen.containsKey(person))
          .forEach(person -> offers.add(alone(lines, person, slot)));
    }
    offers.done();
    usualDone = slot.week();
  }

  /** A card of its own for whoever got none with actions, which would say the same. */
  private Optional<Message> alone(BundleLines lines, PersonKey person, Slot slot) {
    return outbox.find(ActionDays.card(person, slot)).isPresent()
        ? Optional.empty()
        : lines.alone(person, slot);
  }

  private void own(PersonKey person, Slot slot, Offers offers) {
    List<Action> held =
        actions.mine(person).stream().filter(it -> it.holder().equals(person)).toList();
    offers.add(card(person, held, slot));
    offers.done();
    others.stream()
        .filter(lines -> lines.waitingOn(slot.day()).contains(person))
        .forEach(lines -> offers.add(alone(lines, person, slot)));
    offers.done();
    doneFor.put(person, slot.week());
  }

  /** What was told is looked up for those only who would have a card without it. */
  private Optional<Message> card(PersonKey person, List<Action> held, Slot slot) {
    return days.card(person, held, slot, Told.NOTHING)
        .flatMap(any -> days.card(person, held, slot, memory.of(person, ActionDays.BEFORE)));
  }
}
