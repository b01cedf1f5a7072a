package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.ActionOutcome.Done;
import uk.lantern.scheduler.action.ActionOutcome.Refused;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Verification.ImpactSeen;
import uk.lantern.scheduler.action.part.Verification.Method;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.RecommendationText;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.PersonKey;

/** What people do with actions, in one word each. */
abstract class ActionWorld extends ActionStart {

  static final LocalDate TODAY = LocalDate.parse("2026-12-01");
  static final LocalDate DUE = LocalDate.parse("2026-12-15");
  static final ActionWords WORDS =
      new ActionWords("Brief the team", "All were briefed", "Children wait less", "");

  ActionWorld() {
    PlanOutcome added = plans.add(QA, plan("DEMO-01"));
    assertThat(added).isInstanceOf(PlanOutcome.Done.class);
  }

  static NewPlan plan(String ref) {
    LocalDate review = LocalDate.parse("2027-01-20");
    return new NewPlan(
        ref, "A review", SourceKind.REVIEW, true, QA, "case_review", List.of("nhs"), review);
  }

  static NewRecommendation recommendation(@Nullable String ref) {
    RecommendationText text =
        new RecommendationText(
            "Teams know what to do when they disagree.",
            SourceKind.AUDIT,
            "Audit 2026-02",
            "The audit group",
            LocalDate.parse("2026-02-01"),
            "",
            List.of(),
            RecommendationText.Scope.SINGLE_AGENCY,
            "",
            false);
    return new NewRecommendation(
        ref, "DEMO-01", text, List.of("nhs"), List.of("DEMO-7MB-ESCALATION"), "");
  }

  /** R-031, which the NHS has accepted. */
  void accepted() {
    assertThat(recommendations.add(QA, recommendation("R-031")))
        .isInstanceOf(RecommendationOutcome.Done.class);
    assertThat(recommendations.respond("R-031", NHS_LEAD, 1, "nhs", Response.Answer.ACCEPTED, ""))
        .isInstanceOf(RecommendationOutcome.Done.class);
  }

  NewAction wanted() {
    return wanted(SAM, DUE);
  }

  NewAction wanted(PersonKey owner, LocalDate due) {
    return NewAction.of("DEMO-01", List.of(), WORDS, owner, due).serving("DEMO-7MB-VOICE");
  }

  Action proposed() {
    return done(actions.propose(QA, wanted()));
  }

  Action agreed() {
    Action agreed = take(take(proposed(), SAM, new OwnerStep.Agree()), NHS_LEAD, confirm());
    assertThat(agreed.state()).isEqualTo(ActionState.AGREED);
    return agreed;
  }

  Action inProgress() {
    return take(agreed(), SAM, update("Started"));
  }

  Action submitted() {
    return take(inProgress(), SAM, evidence());
  }

  Action verified() {
    return take(submitted(), QA, verify());
  }

  Action closed() {
    return take(verified(), BM, new OfficerStep.Close("Minutes 4.2", TODAY));
  }

  static OfficerStep confirm() {
    return new OfficerStep.Confirm();
  }

  static OwnerStep update(String text) {
    return new OwnerStep.Update(text, "", null, null);
  }

  static OwnerStep evidence() {
    return new OwnerStep.SendEvidence(evidence("17 of 20 records show it", true));
  }

  static Evidence evidence(String summary, boolean declared) {
    return new Evidence(
        Evidence.Kind.RECORD_AUDIT,
        "Record audit",
        TODAY,
        URI.create("https://nhs.example/audit"),
        summary,
        declared,
        Evidence.Strength.TESTED);
  }

  static OfficerStep verify() {
    return new OfficerStep.Verify(Method.DIP_SAMPLE, "Sample list seen", ImpactSeen.EARLY);
  }

  static OwnerStep moreTime(String date) {
    return new OwnerStep.AskMoreTime(
        LocalDate.parse(date), "Two posts vacant", "Low", "Guide was sent round");
  }

  /** Takes a step from the turn that is there. */
  Action take(Action action, PersonKey by, ActionStep step) {
    return done(actions.take(action.ref(), by, action.turn(), step));
  }

  ActionOutcome tries(Action action, PersonKey by, ActionStep step) {
    return actions.take(action.ref(), by, action.turn(), step);
  }

  Action now(Action action) {
    return actions.find(action.ref()).orElseThrow();
  }

  static Action done(ActionOutcome outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done) outcome).now();
  }

  static Refused refused(ActionOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return (Refused) outcome;
  }

  static ActionRefusal why(ActionOutcome outcome) {
    return refused(outcome).code();
  }
}
