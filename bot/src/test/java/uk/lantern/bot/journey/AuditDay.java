package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.Serving;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseOutcome;
import uk.lantern.scheduler.round.response.ResponseStep;
import uk.lantern.scheduler.round.response.Responses;

/** Rounds of audits as the quality assurance officer launches them, through the door. */
record AuditDay(Served served) {

  static final LocalDateTime CLOSES = LocalDateTime.parse("2026-12-15T17:00");

  /** Gives up the DEMO rounds, so that an auditor has nothing but what the test launches. */
  AuditDay alone() {
    rounds().in(List.of(RoundState.OPEN, RoundState.LAUNCHED), 100).stream()
        .filter(round -> round.kind().isOfAgencies())
        .forEach(
            round ->
                done(
                    rounds()
                        .cancel(round.ref(), key("Jo Okoro"), round.turn(), "For a test alone")));
    return this;
  }

  /** Three records of the NHS agency's own choice. */
  Round single() {
    return single(3);
  }

  /** That many of them. */
  Round single(int records) {
    return launched(
        "audit-supervision",
        new RoundCases(List.of(), Map.of("demo_nhs", records)),
        Set.of("auditor"));
  }

  /** The same, open from now until a moment. */
  Round single(LocalDateTime closes) {
    RoundCases cases = new RoundCases(List.of(), Map.of("demo_nhs", 3));
    return launched("audit-supervision", cases, Set.of("auditor"), closes);
  }

  /** Two cases that each agency audits. */
  Round multi() {
    return launched(
        "audit-voice-domestic-abuse",
        new RoundCases(List.of("C03", "C07"), Map.of()),
        Set.of("auditor"));
  }

  /** What each agency did with one piece of learning. */
  Round assurance() {
    return launched(
        "assurance-learning", RoundCases.NONE, Set.of("auditor", "agency_safeguarding_lead"));
  }

  private Round launched(String code, RoundCases cases, Set<String> roles) {
    return launched(code, cases, roles, CLOSES);
  }

  private Round launched(String code, RoundCases cases, Set<String> roles, LocalDateTime closes) {
    Questionnaire it = served.bean(Questionnaires.class).find(code).orElseThrow();
    List<String> learning =
        code.startsWith("assurance") ? List.of("DEMO-7MB-ESCALATION") : List.of();
    RoundPlan plan =
        new RoundPlan(
            new RoundForm(it.code(), it.version(), it.kind(), it.anonymity()),
            "DEMO " + code,
            new Serving("2026-27", 4, "", learning),
            new RoundAudience(Set.of(), Set.of(), roles, Set.of(), Set.of()),
            new RoundDates(
                LocalDateTime.parse("2026-11-24T08:00"),
                closes,
                closes.toLocalDate().plusDays(5),
                closes.toLocalDate().plusDays(30)),
            cases);
    Round draft = done(rounds().draft(key("Jo Okoro"), plan));
    return done(rounds().launch(draft.ref(), key("Jo Okoro"), draft.turn()));
  }

  static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }

  Rounds rounds() {
    return served.bean(Rounds.class);
  }

  Responses responses() {
    return served.bean(Responses.class);
  }

  PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  /** As it stands for the officer, who sees all. */
  Response now(Round round, String agency, String piece) {
    ResponseKey key = new ResponseKey(round.ref(), agency, piece);
    return responses().find(key, key("Jo Okoro")).orElseThrow();
  }

  /** A step through the door. */
  ResponseOutcome takes(String person, Response response, ResponseStep step) {
    return responses().take(response.key(), key(person), response.turn(), step);
  }
}
