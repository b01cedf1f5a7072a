package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.forecast.Foreseen;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.question.WaitingQuestionsComposer;
import uk.lantern.scheduler.question.WaitingQuestionsPolicy;

/** Foresees the lists of waiting questions: each firing of the row, put to the sweep's policy. */
final class WaitingQuestionsForecast implements ForecastContributor {

  private final EscalatedQuestions questions;
  private final SendingTimes times;
  private final DaysOfPeople days;
  private final Cadence cadence = Triggers.row(Triggers.WAITING_QUESTIONS);

  WaitingQuestionsForecast(EscalatedQuestions questions, SendingTimes times, DaysOfPeople days) {
    this.questions = questions;
    this.times = times;
    this.days = days;
  }

  @Override
  public MessageKind kind() {
    return MessageKind.WAITING_QUESTIONS;
  }

  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    List<EscalatedQuestion> waiting = questions.waiting();
    PersonDays quiet = days.of(person, own);
    List<Expected> letters = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    WaitingQuestionsPolicy policy = new WaitingQuestionsPolicy(times);
    for (ZonedDateTime at : firings(period)) {
      if (!policy.due(waiting, List.of(person), at, member -> quiet).isEmpty()) {
        letters.add(letter(person, waiting, at));
      } else if (!waiting.isEmpty() && person.inPartnershipTeamOn(at.toLocalDate())) {
        times
            .quiet(at, quiet)
            .ifPresent(why -> skipped.add(new Skipped(kind(), at.toLocalDate(), why)));
      }
    }
    return new Foreseen(letters, skipped);
  }

  private List<ZonedDateTime> firings(Period period) {
    return cadence
        .plannedAfter(period.after().toInstant())
        .map(at -> at.atZone(London.ZONE))
        .takeWhile(period::holds)
        .toList();
  }

  private static Expected letter(Person person, List<EscalatedQuestion> waiting, ZonedDateTime at) {
    Said why =
        waiting.size() == 1
            ? new Said(ForecastWording.QUESTIONS_WHY_ONE, Map.of())
            : new Said(ForecastWording.QUESTIONS_WHY_MANY, Map.of("count", waiting.size()));
    return new Expected(
        WaitingQuestionsComposer.key(person, at.toLocalDate()),
        at,
        new Said(ForecastWording.QUESTIONS, Map.of()),
        why);
  }
}
