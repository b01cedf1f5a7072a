package uk.lantern.scheduler.reminder.ladder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.LadderStep;
import uk.lantern.scheduler.reminder.Pressed;
import uk.lantern.scheduler.reminder.ReminderWording;
import uk.lantern.scheduler.reminder.tell.Parties;

/** Composes what a person sent on, unless it was solved on the way. */
public final class SentOnContent implements LetterContent {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private final Actions actions;
  private final Presses presses;
  private final Parties parties;
  private final Wording wording;

  public SentOnContent(Actions actions, Presses presses, Parties parties, Wording wording) {
    this.actions = actions;
    this.presses = presses;
    this.parties = parties;
    this.wording = wording;
  }

  @Override
  public Set<MessageKind> kinds() {
    return Set.of(MessageKind.ACTION_SENT_ON);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Map<String, Object> values = delivery.message().values();
    LocalDate due = LocalDate.parse(String.valueOf(values.get(SentOnLetters.DUE)));
    LadderStep step = LadderStep.valueOf(String.valueOf(values.get(SentOnLetters.STEP)));
    String ref = String.valueOf(values.get(SentOnLetters.ACTION));
    Action action = actions.find(ref).orElse(null);
    Pressed pressed = presses.find(ref, due, step).orElse(null);
    boolean solved =
        action == null
            || !action.isOverdueOn(now.toLocalDate())
            || !action.dueCurrent().equals(due);
    return action == null || pressed == null || solved
        ? new Content.Never("over")
        : new Content.Letter(
            SentOnLetters.TEMPLATE, card(action, pressed), Math.toIntExact(action.turn()), null);
  }

  private Map<String, Object> card(Action action, Pressed pressed) {
    String owner = name(action.owner());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("action", action.ref());
    values.put("turn", action.turn());
    values.put("demo", action.isDemo());
    values.put("heading", wording.say(ReminderWording.SENT_ON_HEADING));
    values.put("text", wording.say(text(pressed.step())));
    values.put(
        "line",
        wording.say(
            ReminderWording.SENT_ON_LINE,
            Map.of(
                "ref", action.ref(),
                "text", action.text(),
                "owner", owner,
                "first", DAY.format(action.dueOriginal()),
                "day", DAY.format(action.dueCurrent()))));
    values.put(
        "sender", wording.say(ReminderWording.SENT_ON_BY, Map.of("who", name(pressed.by()))));
    values.put("note", wording.say(ReminderWording.SENT_ON_NOTE, Map.of("note", pressed.note())));
    values.put("asks", asks(pressed.step(), owner));
    return values;
  }

  private static ReminderWording text(LadderStep step) {
    return switch (step) {
      case GROUP_AGENDA -> ReminderWording.SENT_ON_GROUP;
      case DELEGATED_PARTNERS -> ReminderWording.SENT_ON_PARTNERS;
      case LEAD_PARTNERS -> ReminderWording.SENT_ON_LEAD_PARTNERS;
      case OWNER, OWNER_AND_MANAGER, AGENCY_LEAD -> ReminderWording.SENT_ON_LEAD;
    };
  }

  private String asks(LadderStep step, String owner) {
    return switch (step) {
      case GROUP_AGENDA -> wording.say(ReminderWording.ASKS_GROUP);
      case DELEGATED_PARTNERS -> wording.say(ReminderWording.ASKS_PARTNERS);
      case LEAD_PARTNERS -> wording.say(ReminderWording.ASKS_LEAD_PARTNERS);
      case OWNER, OWNER_AND_MANAGER, AGENCY_LEAD ->
          wording.say(ReminderWording.ASKS_LEAD, Map.of("owner", owner));
    };
  }

  private String name(PersonKey key) {
    return parties
        .find(key)
        .map(Person::displayName)
        .orElseGet(() -> wording.say(ReminderWording.SOMEBODY));
  }
}
