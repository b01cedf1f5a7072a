package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.action.store.PlanRetention;

/** domain.md 3.6: six years after the plan closed, ten when a practice review asked for it. */
class RetentionTest extends ActionWorld {

  private final PlanRetention retention = context.getBean(PlanRetention.class);

  @Test
  void aPlanOfAPracticeReviewIsKeptTenYears() {
    closedPlan();
    assertThat(retention.purge(TODAY.plusYears(10).minusDays(1))).isZero();
    assertThat(retention.purge(TODAY.plusYears(10))).isEqualTo(3);
    assertThat(plans.find("DEMO-01")).isEmpty();
    assertThat(actions.in(ActionFilter.all())).isEmpty();
    assertThat(recommendations.find("R-031")).isEmpty();
  }

  @Test
  void anotherPlanIsKeptSixYears() {
    NewPlan it = plan("AUDIT-1");
    plans.add(
        QA,
        new NewPlan(
            "AUDIT-1",
            it.title(),
            SourceKind.AUDIT,
            false,
            QA,
            it.group(),
            it.agencies(),
            it.nextReview()));
    plans.close("AUDIT-1", BM, 1, "4.2", TODAY);
    assertThat(retention.purge(TODAY.plusYears(6).minusDays(1))).isZero();
    assertThat(retention.purge(TODAY.plusYears(6))).isEqualTo(1);
    assertThat(plans.find("DEMO-01")).as("still open").isPresent();
  }

  @Test
  void aLegalHoldStopsDeletionUntilItIsLifted() {
    closedPlan();
    ActionPlan closed = plans.find("DEMO-01").orElseThrow();
    plans.legalHold("DEMO-01", BM, closed.turn(), true, "Public inquiry");
    LocalDate later = TODAY.plusYears(20);
    assertThat(retention.purge(later)).isZero();
    plans.legalHold("DEMO-01", BM, closed.turn() + 1, false, "The inquiry ended");
    assertThat(retention.purge(later)).isEqualTo(3);
  }

  @Test
  void whatWasTakenUpAgainKeepsItsPlan() {
    Action action = closedPlan();
    take(action, QA, new OfficerStep.Reopen("It came back"));
    assertThat(retention.purge(TODAY.plusYears(20))).isZero();
  }

  private Action closedPlan() {
    accepted();
    Action action = closed();
    recommendations.close("R-031", QA, 2, "4.2");
    PlanOutcome closed = plans.close("DEMO-01", BM, 1, "4.2", TODAY);
    assertThat(closed).isInstanceOf(PlanOutcome.Done.class);
    return action;
  }
}
