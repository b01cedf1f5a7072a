package uk.lantern.scheduler.round.forecast;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.PlannedTime;
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
import uk.lantern.scheduler.round.letter.Happened;
import uk.lantern.scheduler.round.letter.RoundMessages;
import uk.lantern.scheduler.round.part.RoundState;

/** Foresees that somebody is asked: pulses, or what is answered by name. */
public record AskedForecast(MessageKind kind, RoundForecasts of) implements ForecastContributor {

  private static final Set<RoundState> COMING = EnumSet.of(RoundState.LAUNCHED, RoundState.OPEN);

  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    List<Expected> letters = new ArrayList<>();
    for (Round round : of.rounds(COMING)) {
      if (isMine(round) && isAsked(round, person)) {
        letter(round, person, own).filter(it -> period.holds(it.at())).ifPresent(letters::add);
      }
    }
    return new Foreseen(letters, List.of());
  }

  private boolean isMine(Round round) {
    boolean pulse = round.kind() == QuestionnaireKind.PULSE;
    return pulse == (kind == MessageKind.PULSE_ASKED);
  }

  private boolean isAsked(Round round, Person person) {
    boolean wants = kind != MessageKind.PULSE_ASKED || of.preferences().of(person.key()).pulses();
    return wants
        && of.asks()
            .find(round.ref(), person.key())
            .filter(ask -> ask.state() == Ask.State.ASKED)
            .isPresent();
  }

  private Optional<Expected> letter(Round round, Person person, PersonalTime own) {
    LocalDate opened = Happened.openingDay(round);
    OccurrenceKey key = RoundMessages.askedKey(round, person.key(), opened);
    // One that was offered is left to the gate: it stands at noon of its key's day.
    Optional<ZonedDateTime> at =
        of.outbox().find(key).isPresent()
            ? Optional.of(opened.atTime(LocalTime.NOON).atZone(London.ZONE))
            : of.times().earliest(opening(round), of.days().of(person, own));
    ZonedDateTime closes = RoundMessages.closing(round);
    boolean pulse = kind == MessageKind.PULSE_ASKED;
    return at.filter(it -> it.isBefore(closes))
        .map(
            it ->
                new Expected(
                    key,
                    it,
                    new Said(
                        pulse ? ForecastWording.PULSE : ForecastWording.ROUND,
                        Map.of("title", round.plan().title())),
                    new Said(
                        pulse ? ForecastWording.PULSE_WHY : ForecastWording.ROUND_WHY, Map.of()),
                    false,
                    closes));
  }

  private static ZonedDateTime opening(Round round) {
    var opens = round.plan().dates().opens();
    return new PlannedTime(opens.toLocalDate(), opens.toLocalTime(), London.ZONE).moment();
  }
}
