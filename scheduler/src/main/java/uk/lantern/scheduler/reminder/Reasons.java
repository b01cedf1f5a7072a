package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.ReminderTime;

/**
 * Why somebody is not reminded of an action just now. Nothing is logged of what was left out: the
 * policies that leave it out are asked again, so the answer cannot differ from what happens.
 */
public final class Reasons {

  /** The texts {@code reminder-reason.*} of {@code wording/reminder.yml}. */
  public enum ReminderReasonWording implements WordingKey {
    /** Proposed, done, on hold: nobody is at work on it. */
    NOT_UNDER_WAY,
    /** Their own wish. */
    SNOOZED,
    /** A request for more time waits for an answer. */
    WAITS,
    /** This stage was told. */
    TOLD,
    /** Its first stage has not begun. */
    NOT_NEAR,
    /** It comes with the next weekly card, or with the line of its day. */
    COMES
  }

  /**
   * One action.
   *
   * @param day the date of the action, of the end of a snooze, or of the card it comes with
   */
  public record Reason(String ref, ReminderReasonWording why, LocalDate day) {}

  private final Actions actions;
  private final Preferences preferences;
  private final ReminderPolicy policy;
  private final Memory memory;

  public Reasons(Actions actions, Preferences preferences, ReminderPolicy policy, Memory memory) {
    this.actions = actions;
    this.preferences = preferences;
    this.policy = policy;
    this.memory = memory;
  }

  /** Of every open action that somebody holds, by date. */
  public List<Reason> of(PersonKey person, LocalDate today) {
    Told told = memory.of(person, ActionDays.BEFORE);
    ReminderTime chosen = preferences.of(person).reminders();
    return actions.mine(person).stream()
        .filter(action -> action.holder().equals(person))
        .sorted(Comparator.comparing(Action::dueCurrent).thenComparing(Action::ref))
        .map(action -> reason(action, today, told, chosen))
        .toList();
  }

  private Reason reason(Action action, LocalDate today, Told told, ReminderTime chosen) {
    Deadline deadline = Deadlines.of(action);
    LocalDate until = deadline.snoozedUntil();
    if (!Deadlines.concerns(action)) {
      return new Reason(action.ref(), ReminderReasonWording.NOT_UNDER_WAY, deadline.due());
    }
    if (policy.ladder().isPausedOn(deadline, today)) {
      return new Reason(action.ref(), ReminderReasonWording.WAITS, deadline.due());
    }
    if (until != null && deadline.isSnoozedOn(today)) {
      return new Reason(action.ref(), ReminderReasonWording.SNOOZED, until);
    }
    LocalDate card = nextCard(today, chosen);
    if (policy.onCard(deadline, card, told).isPresent()) {
      return new Reason(action.ref(), ReminderReasonWording.COMES, card);
    }
    boolean near = Stage.of(deadline, today).isPresent() || deadline.isOverdueOn(today);
    return new Reason(
        action.ref(),
        near ? ReminderReasonWording.TOLD : ReminderReasonWording.NOT_NEAR,
        deadline.due());
  }

  /** The day of the card of this week, or of the next one when that day has passed. */
  private static LocalDate nextCard(LocalDate today, ReminderTime chosen) {
    LocalDate week = BundleSlotPolicy.weekOf(today);
    LocalDate day = BundleSlotPolicy.in(week, chosen).day();
    return day.isBefore(today) ? day.plusWeeks(1) : day;
  }
}
