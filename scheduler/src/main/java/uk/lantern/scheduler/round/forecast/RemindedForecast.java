package uk.lantern.scheduler.round.forecast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.forecast.Foreseen;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.letter.FollowUp;
import uk.lantern.scheduler.round.letter.FollowUps;
import uk.lantern.scheduler.round.letter.Happened;
import uk.lantern.scheduler.round.letter.RoundMessages;
import uk.lantern.scheduler.round.letter.RoundReminderPolicy;

/**
 * Foresees the reminder of what is open, as if nothing was answered, and follow-ups. The weekly
 * card of audits is foreseen by {@link WeeklyForecast}.
 */
public record RemindedForecast(
    MessageKind kind,
    RoundForecasts of,
    RoundReminderPolicy policy,
    List<FollowUps> followUps,
    WeeklyForecast weekly)
    implements ForecastContributor {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  public RemindedForecast {
    followUps = List.copyOf(followUps);
  }

  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    PersonDays quiet = of.days().of(person, own);
    boolean pulses = kind == MessageKind.PULSE_REMINDED;
    boolean wants = !pulses || of.preferences().of(person.key()).pulses();
    List<Expected> letters = new ArrayList<>();
    for (Ask ask : wants ? of.asks().open(person.key()) : List.<Ask>of()) {
      Round round = ask.round();
      LocalDate opened = Happened.openingDay(round);
      if (pulses == (round.kind() == QuestionnaireKind.PULSE)) {
        policy.lastOn(round, opened).ifPresent(on -> last(round, person, on, quiet, letters));
      }
    }
    if (!pulses) {
      followUps.stream()
          .flatMap(it -> it.of(person.key()).stream())
          .forEach(it -> followUp(it, quiet, letters));
      letters.addAll(weekly.foresee(person, quiet, period));
    }
    letters.removeIf(it -> !period.holds(it.at()));
    return new Foreseen(letters, List.of());
  }

  private void last(
      Round round, Person person, LocalDate on, PersonDays quiet, List<Expected> letters) {
    OccurrenceKey key =
        kind == MessageKind.PULSE_REMINDED
            ? RoundMessages.pulseReminderKey(round, person.key(), Happened.openingDay(round))
            : RoundMessages.reminderKey(round, "last", person.key(), on);
    add(key, round.ref(), on, RoundMessages.closing(round), quiet, letters);
  }

  private void followUp(FollowUp it, PersonDays quiet, List<Expected> letters) {
    ZonedDateTime end = it.day().plusMonths(1).atStartOfDay(London.ZONE);
    add(RoundMessages.followUpKey(it), it.round(), it.day(), end, quiet, letters);
  }

  /** One that was offered is left to the gate: it stands at noon of its key's day. */
  private void add(
      OccurrenceKey key,
      String ref,
      LocalDate on,
      ZonedDateTime end,
      PersonDays quiet,
      List<Expected> letters) {
    boolean pulse = kind == MessageKind.PULSE_REMINDED;
    Said what =
        new Said(
            pulse ? ForecastWording.PULSE_REMINDED : ForecastWording.ROUND_REMINDED,
            Map.of("ref", ref));
    Said why =
        new Said(
            pulse ? ForecastWording.PULSE_REMINDED_WHY : ForecastWording.ROUND_REMINDED_WHY,
            Map.of());
    if (of.outbox().find(key).isPresent()) {
      ZonedDateTime noon = key.date().atTime(LocalTime.NOON).atZone(London.ZONE);
      letters.add(new Expected(key, noon, what, why, false, end));
      return;
    }
    of.times()
        .earliest(on.atTime(MORNING).atZone(London.ZONE), quiet)
        .filter(at -> at.isBefore(end))
        .ifPresent(at -> letters.add(new Expected(key, at, what, why, false, end)));
  }
}
