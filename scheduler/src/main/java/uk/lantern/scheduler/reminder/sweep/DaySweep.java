package uk.lantern.scheduler.reminder.sweep;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.Told;

/** Offers the lines of a day and the first two steps of the overdue ladder, once a working day. */
public final class DaySweep {

  private static final Set<MessageKind> OVERDUE = Set.of(MessageKind.ACTION_OVERDUE);

  private final Actions actions;
  private final Whom whom;
  private final ActionDays days;
  private final Memory memory;
  private final Outbox outbox;

  /**
   * Who people are, and when they may be written to.
   *
   * @param people for the line manager, whom the profile names
   */
  public record Whom(Addressees addressees, DaysOfPeople days, People people) {}

  /** What was told, and where what is to be told goes. */
  public record Books(Memory memory, Outbox outbox) {}

  public DaySweep(Actions actions, Whom whom, ActionDays days, Books books) {
    this.actions = actions;
    this.whom = whom;
    this.days = days;
    this.memory = books.memory();
    this.outbox = books.outbox();
  }

  /**
   * @param now in London
   * @return how many letters were offered
   */
  public int run(ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    Offers offers = new Offers(outbox);
    Map<PersonKey, List<Action>> passedOn = new HashMap<>();
    Map<PersonKey, List<Action>> managed = new HashMap<>();
    actions.streamOpenByOwner(
        (holder, theirs) -> {
          line(holder, theirs, today, offers);
          if (days.overdue(holder, theirs, today, Told.NOTHING).isPresent()) {
            offers.add(days.overdue(holder, theirs, today, memory.of(holder, OVERDUE)));
          }
          days.secondStep(theirs, today)
              .forEach(action -> beside(holder, action, passedOn, managed));
        });
    passedOn.forEach((owner, all) -> copy(owner, ActionDays.PASSED_ON, all, today, offers));
    managed.forEach((manager, all) -> copy(manager, ActionDays.COPY, all, today, offers));
    return offers.done();
  }

  private void line(PersonKey holder, List<Action> theirs, LocalDate today, Offers offers) {
    if (!days.mayHaveALine(theirs, today)) {
      return;
    }
    Addressee person = whom.addressees().at(holder);
    PersonDays own = whom.days().of(person);
    Told told = memory.of(holder, ActionDays.BEFORE);
    offers.add(days.line(holder, theirs, today, own, told, person.preference().reminders()));
  }

  /** Who hears of it beside the holder: the owner who passed it on, and the line manager. */
  private void beside(
      PersonKey holder,
      Action action,
      Map<PersonKey, List<Action>> passedOn,
      Map<PersonKey, List<Action>> managed) {
    if (!action.owner().equals(holder)) {
      passedOn.computeIfAbsent(action.owner(), any -> new ArrayList<>()).add(action);
    }
    whom.people()
        .managerOf(action.owner())
        .filter(manager -> !action.people().isDoer(manager))
        .ifPresent(
            manager -> managed.computeIfAbsent(manager, any -> new ArrayList<>()).add(action));
  }

  private void copy(
      PersonKey person, String what, List<Action> all, LocalDate today, Offers offers) {
    Told told = memory.of(person, OVERDUE);
    offers.add(days.copied(person, what, all, today, told));
  }
}
