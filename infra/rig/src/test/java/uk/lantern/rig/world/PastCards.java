package uk.lantern.rig.world;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.BundleSlotPolicy;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;
import uk.lantern.scheduler.reminder.Told;

/**
 * The weekly cards that were offered before Lantern went down, made from the list that was filed: a
 * sweep would read all of it back for every week. Nothing was told yet, because nothing arrived.
 */
record PastCards(Staff staff, PlainActions actions, Filing filing) {

  private static final int AT_ONCE = 1_000;

  /** The cards of the week in which that moment lies; returns how many were new. */
  int offer(Outbox outbox, ActionDays days, ZonedDateTime now) {
    Slot slot = BundleSlotPolicy.due(ReminderTime.USUAL, now).orElseThrow();
    int offered = 0;
    List<Message> waiting = new ArrayList<>();
    for (int person = 0; person < staff.people(); person++) {
      if (!ReminderDesk.hasChosen(person)) {
        card(days, person, slot).ifPresent(waiting::add);
      }
      if (waiting.size() == AT_ONCE || person == staff.people() - 1) {
        offered += outbox.offerAll(waiting);
        waiting.clear();
      }
    }
    return offered;
  }

  private Optional<Message> card(ActionDays days, int person, Slot slot) {
    PersonKey whom = staff.key(person);
    List<Action> held =
        IntStream.iterate(person, n -> n < actions.all().size(), n -> n + staff.people())
            .mapToObj(actions.all()::get)
            .map(filing::action)
            .filter(it -> it.holder().equals(whom))
            .toList();
    return days.card(whom, held, slot, Told.NOTHING);
  }
}
