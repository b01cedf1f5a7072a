package uk.lantern.bot.plans;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Verification;

/** The steps that are taken with an action beside its owner's: what each asks for. */
enum StepForm {
  VERIFY(
      "action-verify",
      given ->
          new OfficerStep.Verify(
              given.one("method", Verification.Method.class),
              given.text("note"),
              given.one("impact", Verification.ImpactSeen.class)),
      Ask.choice(
          "method", PlansWording.ASK_METHOD, List.of(CheckMethodWording.values()), StepWords.REST),
      Ask.choice(
          "impact", PlansWording.ASK_IMPACT_SEEN, List.of(ImpactSeenWording.values()), "impact"),
      Ask.of(Kind.WORDS, "note", PlansWording.ASK_NOTE, StepWords.REST)),
  RETURN(
      "action-return",
      given -> new OfficerStep.Return(given.text("note")),
      Ask.of(Kind.WORDS, "note", PlansWording.ASK_RETURN, StepWords.BECAUSE, StepWords.REST)),
  CONFIRM("action-confirm", given -> new OfficerStep.Confirm()),
  APPROVE_TIME(
      "extension-approve",
      given -> new OfficerStep.DecideTime(true, given.text("reason")),
      Ask.of(Kind.MAYBE, "reason", PlansWording.ASK_DECISION, StepWords.BECAUSE, StepWords.REST)),
  REFUSE_TIME(
      "extension-refuse",
      given -> new OfficerStep.DecideTime(false, given.text("reason")),
      Ask.reason(PlansWording.ASK_DECISION)),
  HOLD(
      "action-hold",
      given -> new OfficerStep.Hold(given.text("reason"), given.day("review")),
      Ask.reason(PlansWording.ASK_HOLD),
      Ask.of(Kind.COMING, "review", PlansWording.ASK_HOLD_REVIEW, "until")),
  RESUME("action-resume", given -> new OfficerStep.Resume()),
  SUPERSEDE(
      "action-supersede",
      given -> new OfficerStep.Supersede(given.text("by"), given.text("reason")),
      Ask.of(Kind.LINE, "by", PlansWording.ASK_SUPERSEDED_BY, "by", "with"),
      Ask.reason(PlansWording.ASK_REASON)),
  CANCEL(
      "action-cancel",
      given -> new OfficerStep.Cancel(given.text("meeting"), given.text("reason")),
      Ask.of(Kind.LINE, "meeting", PlansWording.ASK_MEETING, "meeting"),
      Ask.reason(PlansWording.ASK_REASON)),
  CLOSE(
      "action-close",
      given ->
          new OfficerStep.Close(
              given.text("meeting"), given.day("on"), given.one("months", ImpactAfter.class)),
      Ask.of(Kind.LINE, "meeting", PlansWording.ASK_MEETING, "meeting", StepWords.REST),
      Ask.of(Kind.PAST, "on", PlansWording.ASK_MEETING_DAY, "on"),
      Ask.choice(
              "months",
              PlansWording.ASK_IMPACT_AFTER,
              List.of(ImpactAfterWording.values()),
              "check in",
              "check after")
          .or("six_months")),
  CHECK_IMPACT(
      "impact-check",
      given ->
          new OfficerStep.CheckImpact(
              given.one("level", ImpactCheck.Level.class),
              given.text("measure"),
              given.text("result"),
              given.one("judgement", ImpactCheck.Judgement.class)),
      Ask.choice("level", PlansWording.ASK_LEVEL, List.of(ImpactLevelWording.values()), "level"),
      Ask.of(Kind.LINE, "measure", PlansWording.ASK_MEASURE, "measure"),
      Ask.of(Kind.WORDS, "result", PlansWording.ASK_RESULT, "result", StepWords.REST),
      Ask.choice(
          "judgement",
          PlansWording.ASK_JUDGEMENT,
          List.of(JudgementWording.values()),
          "judgement")),
  REOPEN(
      "action-reopen",
      given -> new OfficerStep.Reopen(given.text("reason")),
      Ask.reason(PlansWording.ASK_REASON)),
  REASSIGN(
      "action-reassign",
      given -> new OfficerStep.Reassign(given.person("to"), given.text("reason")),
      Ask.of(Kind.PERSON, "to", PlansWording.ASK_TO, "to"),
      Ask.reason(PlansWording.ASK_REASON));

  private final String verb;
  private final Function<Given, ActionStep> step;
  private final List<Ask> asks;

  StepForm(String verb, Function<Given, ActionStep> step, Ask... asks) {
    this.verb = verb;
    this.step = step;
    this.asks = List.of(asks);
  }

  static Optional<StepForm> of(String verb) {
    return Stream.of(values()).filter(form -> form.verb.equals(verb)).findFirst();
  }

  String verb() {
    return verb;
  }

  /** What it is in the history. */
  ActionMove move() {
    return switch (this) {
      case APPROVE_TIME, REFUSE_TIME -> ActionMove.DECIDE_TIME;
      default -> ActionMove.valueOf(name());
    };
  }

  List<Ask> asks() {
    return asks;
  }

  /** What was filled in, as a step; to be asked for only when nothing is wrong with it. */
  ActionStep step(Given given) {
    return step.apply(given);
  }

  /** Over the form. */
  PlansStepWording heading() {
    return PlansStepWording.valueOf("FORM_" + name());
  }

  /** On its button. */
  PlansStepWording button() {
    return PlansStepWording.valueOf("DO_" + name());
  }

  /** What is typed instead, as an example. */
  PlansStepWording typed() {
    return PlansStepWording.valueOf("SAY_" + name());
  }

  /** Over what became of it. */
  PlansStepWording done() {
    return PlansStepWording.valueOf("DONE_" + name());
  }

  /** What comes next. */
  PlansStepWording next() {
    return PlansStepWording.valueOf("NEXT_" + name());
  }
}
