package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** Rounds as the partnership team makes them, through the door: what is answered comes by chat. */
final class Rounding {

  private final Served served;
  private final Rounds rounds;

  Rounding(Served served) {
    this.served = served;
    this.rounds = served.bean(Rounds.class);
  }

  /** One put to everybody, open from now on for ten days. */
  Round open(String questionnaire) {
    return open(questionnaire, RoundAudience.ALL);
  }

  Round open(String questionnaire, RoundAudience audience) {
    LocalDate today = London.today(served.bean(Clock.class));
    return open(questionnaire, audience, today.plusDays(10).atTime(17, 0));
  }

  Round open(String questionnaire, RoundAudience audience, LocalDateTime closes) {
    LocalDateTime now = London.now(served.bean(Clock.class)).toLocalDateTime();
    Round draft = done(rounds.draft(jo(), plan(questionnaire, audience, now, closes)));
    Round open = done(rounds.launch(draft.ref(), jo(), draft.turn()));
    assertThat(open.isOpen()).as(open.toString()).isTrue();
    return open;
  }

  /** One that opens tomorrow. */
  Round launched(String questionnaire) {
    LocalDateTime now = London.now(served.bean(Clock.class)).toLocalDateTime();
    LocalDateTime opens = now.toLocalDate().plusDays(1).atTime(9, 0);
    RoundPlan plan = plan(questionnaire, RoundAudience.ALL, opens, opens.plusDays(5));
    Round draft = done(rounds.draft(jo(), plan));
    return done(rounds.launch(draft.ref(), jo(), draft.turn()));
  }

  private RoundPlan plan(
      String code, RoundAudience audience, LocalDateTime opens, LocalDateTime closes) {
    Questionnaire it = served.bean(Questionnaires.class).find(code).orElseThrow();
    LocalDate results = closes.toLocalDate().plusDays(3);
    return new RoundPlan(
        new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
        it.title(),
        new Serving("", 0, "", List.of()),
        audience,
        new RoundDates(opens.withNano(0), closes, results, null),
        RoundCases.NONE);
  }

  static RoundAudience team(String team) {
    return new RoundAudience(Set.of(), Set.of(), Set.of(), Set.of(team), Set.of());
  }

  static RoundAudience agency(String agency) {
    return new RoundAudience(Set.of(agency), Set.of(), Set.of(), Set.of(), Set.of());
  }

  Round now(Round round) {
    return rounds.find(round.ref()).orElseThrow();
  }

  Round closed(Round round) {
    return done(rounds.close(round.ref(), jo(), now(round).turn()));
  }

  void cancelled(Round round) {
    done(rounds.cancel(round.ref(), jo(), now(round).turn(), "Asked too often"));
  }

  /** What somebody is asked next in a round without names; empty when that was all. */
  Optional<String> next(Round round, String person, Stage stage) {
    return served
        .bean(Unnamed.class)
        .next(round.ref(), key(person), stage)
        .map(next -> next.getFirst().id());
  }

  AnswerOutcome answers(Round round, String person, String question, String value) {
    return served
        .bean(Unnamed.class)
        .answer(round.ref(), key(person), Stage.ONCE, List.of(new Answer(question, value, "")));
  }

  PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  private PersonKey jo() {
    return key("Jo Okoro");
  }

  static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }
}
