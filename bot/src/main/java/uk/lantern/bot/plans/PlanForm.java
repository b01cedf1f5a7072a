package uk.lantern.bot.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.PlanOutcome;
import uk.lantern.scheduler.people.PersonKey;

/** What can be done with a plan that is there. */
enum PlanForm {
  REVIEW(
      "plan-review-date",
      (plans, by, seen, given) -> plans.reviewOn(seen.ref(), by, seen.turn(), given.day("review")),
      Ask.of(Kind.COMING, "review", PlansWording.ASK_REVIEW, "on", StepWords.REST)),
  OWNER(
      "plan-owner",
      (plans, by, seen, given) -> plans.ownedBy(seen.ref(), by, seen.turn(), given.person("to")),
      Ask.of(Kind.PERSON, "to", PlansWording.ASK_PLAN_OWNER, "to", StepWords.REST)),
  END(
      "plan-close",
      (plans, by, seen, given) ->
          plans.close(seen.ref(), by, seen.turn(), given.text("meeting"), given.day("on")),
      Ask.of(Kind.LINE, "meeting", PlansWording.ASK_MEETING, "meeting", StepWords.REST),
      Ask.of(Kind.PAST, "on", PlansWording.ASK_MEETING_DAY, "on"));

  /** Does it. */
  @FunctionalInterface
  private interface Deed {
    PlanOutcome of(ActionPlans plans, PersonKey by, Seen seen, Given given);
  }

  /** A plan and its turn as somebody saw it. */
  record Seen(String ref, long turn) {}

  private final String verb;
  private final Deed deed;
  private final List<Ask> asks;

  PlanForm(String verb, Deed deed, Ask... asks) {
    this.verb = verb;
    this.deed = deed;
    this.asks = List.of(asks);
  }

  static Optional<PlanForm> of(String verb) {
    return Stream.of(values()).filter(form -> form.verb.equals(verb)).findFirst();
  }

  String verb() {
    return verb;
  }

  List<Ask> asks() {
    return asks;
  }

  PlanOutcome done(ActionPlans plans, PersonKey by, Seen seen, Given given) {
    return deed.of(plans, by, seen, given);
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
