package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.PlanEvent;
import uk.lantern.scheduler.action.plan.PlanProgress;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.Response.Answer;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.PersonKey;

class PlansTest extends ActionWorld {

  @Test
  void aPlanIsOwnedByAGroupThatThereIs() {
    assertThat(why(plans.add(QA, plan("demo-01")))).isEqualTo(ActionRefusal.REF_TAKEN);
    assertThat(why(plans.add(QA, plan("two words")))).isEqualTo(ActionRefusal.REF_UNUSABLE);
    assertThat(why(plans.add(SAM, plan("DEMO-02")))).isEqualTo(ActionRefusal.NOT_YOURS);
    LocalDate review = LocalDate.parse("2027-01-20");
    NewPlan none =
        new NewPlan(
            "DEMO-02", "A", SourceKind.AUDIT, false, QA, "knitting", List.of("nhs"), review);
    assertThat(why(plans.add(QA, none))).isEqualTo(ActionRefusal.NO_SUCH_GROUP);
  }

  @Test
  void itClosesOnlyWhenEachRecommendationIsClosedOrRefusedAndNoActionIsOpen() {
    accepted();
    recommendations.add(QA, recommendation("R-032"));
    Action action =
        done(
            actions.propose(
                QA,
                NewAction.of("DEMO-01", List.of("R-031"), WORDS, SAM, DUE)
                    .serving("DEMO-7MB-VOICE")));
    assertThat(stillOpen()).containsExactly("R-031", "R-032", action.ref());
    recommendations.respond("R-032", NHS_LEAD, 1, "nhs", Answer.NOT_ACCEPTED, "Done last year");
    assertThat(stillOpen()).containsExactly("R-031", action.ref());
    Recommendation r31 = recommendations.find("R-031").orElseThrow();
    RecommendationOutcome early = recommendations.close("r31", QA, r31.turn(), "4.2");
    assertThat(((RecommendationOutcome.Refused) early).about()).containsExactly(action.ref());
    take(action, BM, new OfficerStep.Cancel("4.2", "Not needed"));
    assertThat(recommendations.close("r31", QA, r31.turn(), "4.2"))
        .isInstanceOf(RecommendationOutcome.Done.class);
    assertThat(close(CHAIR)).isInstanceOf(PlanOutcome.Done.class);
    assertThat(plans.find("DEMO-01").orElseThrow().isOpen()).isFalse();
    assertThat(plans.open()).isEmpty();
    assertThat(why(actions.propose(QA, wanted()))).isEqualTo(ActionRefusal.PLAN_CLOSED);
  }

  private List<String> stillOpen() {
    PlanOutcome outcome = close(BM);
    assertThat(why(outcome)).isEqualTo(ActionRefusal.STILL_OPEN);
    return ((PlanOutcome.Refused) outcome).about();
  }

  private PlanOutcome close(PersonKey by) {
    ActionPlan plan = plans.find("DEMO-01").orElseThrow();
    return plans.close(plan.ref(), by, plan.turn(), "Minutes 4.2", TODAY);
  }

  @Test
  void itIsPassedToSomebodyWhoIsHereAndTheHistorySaysByWhom() {
    assertThat(plans.ownedBy("DEMO-01", SAM, 1, SAM)).isInstanceOf(PlanOutcome.Absent.class);
    assertThat(why(plans.ownedBy("DEMO-01", QA, 1, new PersonKey(QA.tenant(), "nobody"))))
        .isEqualTo(ActionRefusal.NO_SUCH_PERSON);
    assertThat(plans.ownedBy("DEMO-01", QA, 1, BM)).isInstanceOf(PlanOutcome.Done.class);
    assertThat(why(plans.ownedBy("DEMO-01", QA, 1, QA))).isEqualTo(ActionRefusal.CHANGED);
    assertThat(why(plans.ownedBy("DEMO-01", QA, 2, BM))).isEqualTo(ActionRefusal.NOT_NOW);
    ActionPlan plan = plans.find("DEMO-01").orElseThrow();
    assertThat(plan.owner()).isEqualTo(BM);
    assertThat(plan.history().getLast())
        .satisfies(it -> assertThat(it.kind()).isEqualTo(PlanEvent.Kind.OWNER_CHANGED))
        .satisfies(it -> assertThat(it.by()).isEqualTo(QA));
  }

  @Test
  void aClosedPlanIsOpenAgainWhenAnActionOfItIsTakenUpAgain() {
    Action closed = closed();
    assertThat(close(CHAIR)).isInstanceOf(PlanOutcome.Done.class);
    take(closed, QA, new OfficerStep.Reopen("It came back"));
    ActionPlan plan = plans.find("DEMO-01").orElseThrow();
    assertThat(plan.isOpen()).isTrue();
    assertThat(plan.history().getLast().kind()).isEqualTo(PlanEvent.Kind.REOPENED);
    assertThat(plan.history().getLast().why()).isEqualTo(closed.ref());
    assertThat(plans.open()).containsExactly(plan);
  }

  @Test
  void progressIsCountedByState() {
    accepted();
    inProgress();
    inProgress();
    verified();
    PlanProgress progress = plans.progress("DEMO-01").orElseThrow();
    assertThat(progress.total()).isEqualTo(3);
    assertThat(progress.of(ActionState.IN_PROGRESS)).isEqualTo(2);
    assertThat(progress.of(Rag.BLUE)).isEqualTo(1);
    assertThat(progress.of(RecommendationStatus.ACCEPTED)).isEqualTo(1);
    assertThat(progress.overdue()).isZero();
    clock.set("2026-12-16T10:00");
    assertThat(plans.progress("DEMO-01").orElseThrow().overdue()).isEqualTo(2);
    assertThat(plans.progress("DEMO-99")).isEmpty();
  }

  @Test
  void theReviewIsMovedByItsOwnerAndAStaleCardIsTold() {
    LocalDate later = LocalDate.parse("2027-02-20");
    assertThat(plans.reviewOn("DEMO-01", QA, 1, later)).isInstanceOf(PlanOutcome.Done.class);
    assertThat(why(plans.reviewOn("DEMO-01", QA, 1, later))).isEqualTo(ActionRefusal.CHANGED);
    assertThat(plans.reviewOn("DEMO-01", SAM, 2, later)).isInstanceOf(PlanOutcome.Absent.class);
    assertThat(why(plans.reviewOn("DEMO-01", QA, 2, LocalDate.parse("1900-01-01"))))
        .isEqualTo(ActionRefusal.DATE_OUT_OF_RANGE);
    assertThat(plans.find("demo-01").orElseThrow().nextReview()).isEqualTo(later);
  }

  @Test
  void leadsSeeThePlansOfTheirAgencyAndChairsThoseOfTheirGroup() {
    assertThat(plans.in(actions.sight(NHS_LEAD))).hasSize(1);
    assertThat(plans.in(actions.sight(CHAIR))).hasSize(1);
    assertThat(plans.in(actions.sight(PARTNER))).hasSize(1);
    assertThat(plans.in(actions.sight(OTHER_CHAIR))).isEmpty();
    assertThat(plans.in(actions.sight(SAM))).isEmpty();
  }

  private static ActionRefusal why(PlanOutcome outcome) {
    assertThat(outcome).isInstanceOf(PlanOutcome.Refused.class);
    return ((PlanOutcome.Refused) outcome).code();
  }
}
