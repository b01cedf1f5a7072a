package uk.lantern.scheduler.reminder.letter;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.BundleLines;
import uk.lantern.scheduler.reminder.Deadline;
import uk.lantern.scheduler.reminder.Deadlines;
import uk.lantern.scheduler.reminder.LadderPolicy;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.ReminderPolicy;
import uk.lantern.scheduler.reminder.ReminderWording;
import uk.lantern.scheduler.reminder.Told;

/**
 * Composes reminders from the actions as they are when they are sent: what was done, moved, passed
 * on, put off, held or ended since is left out, and a letter of which nothing is left does not go.
 */
public final class ReminderContent implements LetterContent {

  private static final String OVER = "over";

  private final Actions actions;
  private final People people;
  private final ReminderPolicy reminders;
  private final LadderPolicy ladder;
  private final Phrases phrases;
  private final List<BundleLines> others;

  /**
   * @param others what the weekly card names beside actions
   */
  public ReminderContent(
      Actions actions,
      People people,
      ReminderPolicy reminders,
      Phrases phrases,
      List<BundleLines> others) {
    this.others = List.copyOf(others);
    this.actions = actions;
    this.people = people;
    this.reminders = reminders;
    this.ladder = reminders.ladder();
    this.phrases = phrases;
  }

  @Override
  public Set<MessageKind> kinds() {
    return EnumSet.of(
        MessageKind.ACTION_BUNDLE, MessageKind.ACTION_TODAY, MessageKind.ACTION_OVERDUE);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    LocalDate today = now.toLocalDate();
    List<Action> left =
        named(message).stream()
            .filter(Deadlines::concerns)
            .filter(action -> isStillTrue(action, message, recipient.key(), today))
            .toList();
    List<Map<String, Object>> beside = beside(message, recipient, today);
    return left.isEmpty() && beside.isEmpty()
        ? new Content.Never(OVER)
        : new Content.Letter(
            message.template(), values(message, left, beside, recipient, today), 0, null);
  }

  /** Only the weekly card names anything but actions; when they are all over, it is only that. */
  private List<Map<String, Object>> beside(Message message, Addressee recipient, LocalDate today) {
    return message.key().kind() == MessageKind.ACTION_BUNDLE
        ? others.stream().flatMap(it -> it.lines(recipient.key(), today).stream()).toList()
        : List.of();
  }

  private List<Action> named(Message message) {
    Set<String> refs = new LinkedHashSet<>();
    Memory.marks(message).forEach(mark -> refs.add(Told.ref(mark)));
    return actions.those(refs);
  }

  private boolean isStillTrue(
      Action action, Message message, PersonKey recipient, LocalDate today) {
    Deadline deadline = Deadlines.of(action);
    String what = message.key().what();
    return switch (message.key().kind()) {
      case ACTION_BUNDLE ->
          action.holder().equals(recipient)
              && (reminders.onCard(deadline, today, Told.NOTHING).isPresent()
                  || isLastDay(deadline, today));
      case ACTION_TODAY ->
          action.holder().equals(recipient)
              && !deadline.isOverdueOn(today)
              && Memory.marks(message).stream().anyMatch(it -> isOf(it, deadline));
      case ACTION_OVERDUE ->
          isTheirs(action, what, recipient) && ladder.reached(deadline, today).isPresent();
      default -> false;
    };
  }

  /** A card that waited until the eve of the date still names what it was made for. */
  private static boolean isLastDay(Deadline deadline, LocalDate today) {
    return !deadline.isOverdueOn(today) && !today.isBefore(deadline.due().minusDays(1));
  }

  /** Of the date it has now: one that moved has other marks. */
  private static boolean isOf(String mark, Deadline deadline) {
    return mark.startsWith(deadline.ref() + " " + deadline.due() + " ");
  }

  private boolean isTheirs(Action action, String what, PersonKey recipient) {
    return switch (what) {
      case ActionDays.PASSED_ON -> action.owner().equals(recipient);
      case ActionDays.COPY ->
          people.managerOf(action.owner()).filter(it -> it.equals(recipient)).isPresent();
      default -> action.holder().equals(recipient);
    };
  }

  private Map<String, Object> values(
      Message message,
      List<Action> left,
      List<Map<String, Object>> beside,
      Addressee recipient,
      LocalDate today) {
    DayComposer lines = new DayComposer(phrases);
    return switch (message.key().kind()) {
      case ACTION_BUNDLE ->
          new BundleComposer(phrases).card(firstName(recipient), left, beside, today);
      case ACTION_TODAY -> lines.due(left, today);
      default ->
          message.key().what().equals(ActionDays.COPY)
              ? lines.copy(left, owners(left), today)
              : lines.overdue(left, today);
    };
  }

  private static String firstName(Addressee recipient) {
    return recipient
        .person()
        .map(Person::displayName)
        .map(name -> name.strip().split("\\s+")[0])
        .orElse("");
  }

  private Map<String, String> owners(List<Action> all) {
    Map<String, String> names = new HashMap<>();
    for (Action action : all) {
      names.put(
          action.ref(),
          people
              .find(action.owner())
              .map(Person::displayName)
              .orElseGet(() -> phrases.say(ReminderWording.SOMEBODY)));
    }
    return names;
  }
}
