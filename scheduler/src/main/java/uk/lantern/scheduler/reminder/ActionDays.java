package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;
import uk.lantern.scheduler.reminder.ReminderPolicy.Line;

/** Makes the messages of one person from their actions; asks no store and no clock. */
public record ActionDays(ReminderPolicy reminders, LadderPolicy ladder) {

  /** Kinds that say how near a date is: a stage told by one is not told by the other. */
  public static final Set<MessageKind> BEFORE =
      EnumSet.of(MessageKind.ACTION_BUNDLE, MessageKind.ACTION_TODAY);

  /** The one what of everything that comes for all of a person's actions. */
  public static final String ALL = "all";

  /** The what of the letter that copies a line manager. */
  public static final String COPY = "copy";

  /** The what of the letter to the owner of what somebody else took over. */
  public static final String PASSED_ON = "passed-on";

  private static final int WORTH_SENDING_DAYS = 5;

  /** The earliest line is four days before, said up to a week of days off earlier. */
  private static final int NEAR_DAYS = 11;

  /** The key of a week's card; a changed day gives no second one. */
  public static OccurrenceKey card(PersonKey person, Slot slot) {
    return new OccurrenceKey(MessageKind.ACTION_BUNDLE, ALL, person, slot.week());
  }

  public static OccurrenceKey line(PersonKey person, LocalDate day) {
    return new OccurrenceKey(MessageKind.ACTION_TODAY, ALL, person, day);
  }

  public static OccurrenceKey overdue(PersonKey person, String what, LocalDate day) {
    return new OccurrenceKey(MessageKind.ACTION_OVERDUE, what, person, day);
  }

  /** The weekly card; empty when nothing on it would be news. */
  public Optional<Message> card(
      PersonKey person, Collection<Action> actions, Slot slot, Told told) {
    Set<String> marks = new LinkedHashSet<>();
    boolean worthIt = false;
    boolean critical = false;
    for (Action action : actions) {
      Deadline deadline = Deadlines.of(action);
      Optional<Line> line =
          Deadlines.concerns(action)
              ? reminders.onCard(deadline, slot.day(), told)
              : Optional.empty();
      if (line.isPresent()) {
        worthIt |= line.get() != Line.BESIDE;
        critical |= action.isSafetyCritical();
        marks.addAll(ReminderPolicy.marks(deadline, slot.day()));
      }
    }
    return worthIt
        ? Optional.of(
            message(card(person, slot), "action-bundle", marks, critical, slot.at().plusWeeks(1)))
        : Optional.empty();
  }

  /** The line of a day; empty when nothing is due or nobody may be written to. */
  public Optional<Message> line(
      PersonKey person,
      Collection<Action> actions,
      LocalDate day,
      PersonDays days,
      Told told,
      ReminderTime chosen) {
    boolean cardToday = chosen.day() == day.getDayOfWeek();
    Set<String> marks = new LinkedHashSet<>();
    actions.stream()
        .filter(Deadlines::concerns)
        .map(Deadlines::of)
        .forEach(it -> reminders.alone(it, day, days, told, cardToday).ifPresent(marks::add));
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            message(
                line(person, day), "action-today", marks, critical(actions, marks), end(day, 1)));
  }

  /** What is past its date and was not said yet, to whoever holds it. */
  public Optional<Message> overdue(
      PersonKey person, Collection<Action> actions, LocalDate day, Told told) {
    Set<String> marks = marks(actions, day, told, null);
    return overdue(overdue(person, ALL, day), marks, critical(actions, marks), day);
  }

  /**
   * The same for somebody beside the holder, from the second step on.
   *
   * @param what {@link #COPY} or {@link #PASSED_ON}
   */
  public Optional<Message> copied(
      PersonKey person, String what, Collection<Action> actions, LocalDate day, Told told) {
    Set<String> marks = marks(actions, day, told, LadderStep.OWNER_AND_MANAGER);
    return overdue(overdue(person, what, day), marks, critical(actions, marks), day);
  }

  /** Those whose second letter goes these days: others beside the holder hear of them. */
  public List<Action> secondStep(Collection<Action> actions, LocalDate day) {
    return actions.stream()
        .filter(Deadlines::concerns)
        .filter(
            action ->
                ladder
                    .letter(Deadlines.of(action), day, Told.NOTHING)
                    .filter(step -> step == LadderStep.OWNER_AND_MANAGER)
                    .isPresent())
        .toList();
  }

  /** Whether it is worth asking when somebody works: something is near, or a snooze has ended. */
  public boolean mayHaveALine(Collection<Action> actions, LocalDate day) {
    return actions.stream()
        .filter(Deadlines::concerns)
        .map(Deadlines::of)
        .filter(it -> !it.isOverdueOn(day))
        .anyMatch(it -> it.snoozedUntil() != null || !it.due().isAfter(day.plusDays(NEAR_DAYS)));
  }

  private Set<String> marks(
      Collection<Action> actions, LocalDate day, Told told, @Nullable LadderStep only) {
    Set<String> marks = new LinkedHashSet<>();
    for (Action action : actions) {
      if (Deadlines.concerns(action)) {
        Deadline deadline = Deadlines.of(action);
        ladder
            .letter(deadline, day, told)
            .filter(step -> only == null || step == only)
            .ifPresent(step -> marks.add(Told.mark(deadline, step)));
      }
    }
    return marks;
  }

  private static Optional<Message> overdue(
      OccurrenceKey key, Set<String> marks, boolean critical, LocalDate day) {
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(
            message(key, "action-overdue", marks, critical, end(day, WORTH_SENDING_DAYS)));
  }

  /** Whether one of those that are told is safety-critical: then the letter waits for nothing. */
  private static boolean critical(Collection<Action> actions, Set<String> marks) {
    return actions.stream()
        .filter(Action::isSafetyCritical)
        .anyMatch(action -> marks.stream().anyMatch(it -> Told.ref(it).equals(action.ref())));
  }

  private static ZonedDateTime end(LocalDate day, int days) {
    return day.plusDays(days).atStartOfDay(London.ZONE);
  }

  private static Message message(
      OccurrenceKey key,
      String template,
      Set<String> marks,
      boolean critical,
      ZonedDateTime expires) {
    List<String> told = List.copyOf(marks);
    Map<String, Object> values =
        critical
            ? Map.of(Memory.TOLD, told, Message.SAFETY_CRITICAL, true)
            : Map.of(Memory.TOLD, told);
    return new Message(key, template, values, expires.toInstant());
  }
}
