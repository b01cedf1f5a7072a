package uk.lantern.bot.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.scheduler.action.RecommendationOutcome;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.people.PersonKey;

/** What can be said to a recommendation. */
enum RecommendationForm {
  RESPOND(
      "recommendation-respond",
      (all, by, seen, given) ->
          all.respond(
              seen.ref(),
              by,
              seen.turn(),
              given.codes("agency").getFirst(),
              given.text("answer").equals("partly_accepted")
                  ? Response.Answer.PARTLY
                  : given.one("answer", Response.Answer.class),
              given.text("reason")),
      Ask.choice(
          "answer", PlansWording.ASK_ANSWER, List.of(ResponseWording.values()), StepWords.REST),
      Ask.of(Kind.AGENCIES, "agency", PlansWording.ASK_AGENCY, "for"),
      Ask.of(Kind.MAYBE, "reason", PlansWording.ASK_ANSWER_REASON, StepWords.BECAUSE)),
  NO_ACTION(
      "recommendation-no-action",
      (all, by, seen, given) -> all.noAction(seen.ref(), by, seen.turn(), given.text("reason")),
      Ask.reason(PlansWording.ASK_REASON)),
  REPLACE(
      "recommendation-supersede",
      (all, by, seen, given) ->
          all.supersede(seen.ref(), by, seen.turn(), given.text("by"), given.text("reason")),
      Ask.of(Kind.LINE, "by", PlansWording.ASK_REPLACED_BY, "by", "with"),
      Ask.reason(PlansWording.ASK_REASON)),
  FINISH(
      "recommendation-close",
      (all, by, seen, given) -> all.close(seen.ref(), by, seen.turn(), given.text("meeting")),
      Ask.of(Kind.LINE, "meeting", PlansWording.ASK_MEETING, "meeting", StepWords.REST));

  /** Says it. */
  @FunctionalInterface
  private interface Deed {
    RecommendationOutcome of(Recommendations all, PersonKey by, Seen seen, Given given);
  }

  /** A recommendation and its turn as somebody saw it. */
  record Seen(String ref, long turn) {}

  private final String verb;
  private final Deed deed;
  private final List<Ask> asks;

  RecommendationForm(String verb, Deed deed, Ask... asks) {
    this.verb = verb;
    this.deed = deed;
    this.asks = List.of(asks);
  }

  static Optional<RecommendationForm> of(String verb) {
    return Stream.of(values()).filter(form -> form.verb.equals(verb)).findFirst();
  }

  String verb() {
    return verb;
  }

  /**
   * @param agency the name of the one that is meant when none is named; empty for none
   */
  List<Ask> asks(String agency) {
    return asks.stream().map(ask -> ask.kind() == Kind.AGENCIES ? ask.or(agency) : ask).toList();
  }

  RecommendationOutcome said(
      Recommendations all, PersonKey by, long seen, Recommendation about, Given given) {
    return deed.of(all, by, new Seen(about.ref(), seen), given);
  }

  PlansStepWording heading() {
    return PlansStepWording.valueOf("FORM_" + name());
  }

  PlansStepWording button() {
    return PlansStepWording.valueOf("DO_" + name());
  }

  PlansStepWording typed() {
    return PlansStepWording.valueOf("SAY_" + name());
  }

  PlansStepWording done() {
    return PlansStepWording.valueOf("DONE_" + name());
  }
}
