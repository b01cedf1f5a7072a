package uk.lantern.scheduler.reminder.forecast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.ReminderTime;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.Told;

/**
 * Foresees, day by day, the lines before a date or the letters after it, as if nothing was done.
 */
public record LineForecast(
    MessageKind kind,
    Actions actions,
    Preferences preferences,
    ActionDays days,
    Memory memory,
    SendingTimes times)
    implements ForecastContributor {

  /** When the sweep of a day runs; {@code Triggers} has the row. */
  public static final LocalTime AT = LocalTime.of(9, 0);

  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    List<Action> held =
        actions.mine(person.key()).stream()
            .filter(action -> action.holder().equals(person.key()))
            .toList();
    ReminderTime chosen = preferences.of(person.key()).reminders();
    Set<String> told = new HashSet<>(memory.of(person.key(), remembered()).marks());
    List<Expected> letters = new ArrayList<>();
    LocalDate first = period.after().toLocalDate();
    for (LocalDate day : first.datesUntil(period.last().plusDays(1)).toList()) {
      ZonedDateTime at = day.atTime(AT).atZone(London.ZONE);
      PersonDays quiet = PersonDays.of(own);
      if (period.holds(at) && times.quiet(at, quiet).isEmpty()) {
        letter(person, held, day, quiet, new Told(told), chosen)
            .ifPresent(
                message -> {
                  told.addAll(Memory.marks(message));
                  letters.add(expected(message, at));
                });
      }
    }
    return new Foreseen(letters, List.of());
  }

  private Set<MessageKind> remembered() {
    return kind == MessageKind.ACTION_OVERDUE ? Set.of(kind) : ActionDays.BEFORE;
  }

  private Optional<Message> letter(
      Person person,
      List<Action> held,
      LocalDate day,
      PersonDays quiet,
      Told told,
      ReminderTime chosen) {
    return kind == MessageKind.ACTION_OVERDUE
        ? days.overdue(person.key(), held, day, told)
        : days.line(person.key(), held, day, quiet, told, chosen);
  }

  private Expected expected(Message message, ZonedDateTime at) {
    Set<String> refs = new TreeSet<>();
    Memory.marks(message).forEach(mark -> refs.add(Told.ref(mark)));
    Map<String, Object> values = Map.of("refs", String.join(", ", refs));
    boolean over = kind == MessageKind.ACTION_OVERDUE;
    return new Expected(
        message.key(),
        at,
        new Said(over ? ForecastWording.ACTION_OVERDUE : ForecastWording.ACTION_TODAY, Map.of()),
        new Said(
            over ? ForecastWording.ACTION_OVERDUE_WHY : ForecastWording.ACTION_TODAY_WHY, values),
        message.values().containsKey(Message.SAFETY_CRITICAL),
        message.expires().atZone(London.ZONE));
  }
}
