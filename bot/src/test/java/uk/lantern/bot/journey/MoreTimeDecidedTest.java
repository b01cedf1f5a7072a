package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;

/** Who decides about more time, and the steps beside the way: hold, replace, cancel, reassign. */
class MoreTimeDecidedTest {

  private static final Served SERVED = PlanDay.served();

  private final PlanDay day = new PlanDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");

  @Test
  void theCardShowsTheFirstDateWhyTheRiskAndHowManyDaysAreAsked() {
    String ref = day.underWay();
    day.asksForTime(ref, LocalDate.of(2027, 4, 15));
    assertThat(jo.hearsAll("extension " + ref))
        .contains("The first date was Wednesday 31 March 2027.")
        .contains("asks for Thursday 15 April 2027", "working days more. It is request 1.")
        .contains("Why: Two posts vacant", "Risk to children meanwhile: Low risk")
        .contains("What is done about it: Guide sent by email");
    assertThat(jo.presses("Refuse", Map.of("reason", "")).getFirst().text())
        .contains("Please fill in: Why.");
    assertThat(jo.presses("Approve", Map.of("reason", "")).getFirst().text())
        .contains(ref + " has a new date: Thursday 15 April 2027", "Extension 1.")
        .contains("The first date, Wednesday 31 March 2027, stays on record.");
    assertThat(day.now(ref).dueOriginal()).isEqualTo(PlanDay.DUE);
    assertThat(day.now(ref).dueCurrent()).isEqualTo(LocalDate.of(2027, 4, 15));
  }

  @Test
  void moreThanTwentyWorkingDaysIsForTheChair() {
    String ref = day.underWay();
    day.asksForTime(ref, LocalDate.of(2027, 6, 30));
    assertThat(jo.hearsAll("extension " + ref)).contains("the chair of the group decides");
    assertThat(jo.hearsAll("approve extension of " + ref))
        .contains("This step is not yours to take.", "Who can: the chair of a group");
    assertThat(day.now(ref).dueCurrent()).isEqualTo(PlanDay.DUE);
    assertThat(SERVED.chat("Judith Amey").hearsAll("approve extension of " + ref))
        .contains(ref + " has a new date: Wednesday 30 June 2027");
  }

  @Test
  void aRefusedRequestKeepsTheDateAndTheReason() {
    String ref = day.underWay();
    day.asksForTime(ref, LocalDate.of(2027, 4, 9));
    assertThat(jo.hearsAll("refuse extension of " + ref + " because children wait for it"))
        .contains(ref + " keeps its date: Wednesday 31 March 2027");
    assertThat(day.now(ref).extensions().getLast().decision().reason())
        .isEqualTo("children wait for it");
    assertThat(jo.hearsAll("extension " + ref)).contains("Nobody has asked for more time.");
  }

  @Test
  void anotherDateThanTheOneProposedWantsTheWordOfTheAgencysLead() {
    String ref = day.proposed();
    LocalDate wished = LocalDate.of(2027, 4, 14);
    day.takes("Sam Lee", ref, new OwnerStep.AgreeWithDate(wished));
    assertThat(day.now(ref).state()).isEqualTo(ActionState.PROPOSED);
    assertThat(SERVED.chat("Nina Shah").hearsAll("confirm " + ref))
        .contains(ref + " is confirmed", "Agreed, Green.");
    assertThat(day.now(ref).dueCurrent()).isEqualTo(wished);
  }

  @Test
  void itIsHeldWithReasonAndReviewDateAndGoesOnFromWhereItStood() {
    String ref = day.underWay();
    assertThat(jo.hearsAll("hold " + ref + " because the system is replaced"))
        .contains("Please fill in: When somebody looks at it again.");
    assertThat(
            jo.presses("Put on hold", Map.of("reason", "It is replaced", "review", "2027-01-12"))
                .getFirst()
                .text())
        .contains(ref + " is on hold");
    assertThat(day.now(ref).standing().hold().reviewOn()).isEqualTo(LocalDate.of(2027, 1, 12));
    assertThat(jo.presses("Go on with it").getFirst().text()).contains(ref + " goes on");
    assertThat(day.now(ref).state()).isEqualTo(ActionState.IN_PROGRESS);
  }

  @Test
  void anotherActionTakesItsPlace() {
    String ref = day.underWay();
    String other = day.proposed();
    assertThat(jo.hearsAll("supersede " + ref + " by " + other + " because it says more"))
        .contains(ref + " is superseded");
    assertThat(day.now(ref).standing().supersededBy()).isEqualTo(other);
  }

  @Test
  void onlyTheGroupCancelsAndSaysWhichMeeting() {
    String ref = day.underWay();
    assertThat(jo.hearsAll("cancel " + ref + " meeting CR-2026-11 because the service closed"))
        .contains("I cannot close or cancel an action for you.", "business manager");
    assertThat(
            SERVED
                .chat("Judith Amey")
                .hearsAll("cancel " + ref + " meeting CR-2026-11 because the service closed"))
        .contains(ref + " is cancelled");
    assertThat(jo.hearsAll("reopen " + ref + " because the service is back"))
        .contains(ref + " is reopened");
  }

  @Test
  void theOfficerGivesItToSomebodyElseByNameAndTheReasonHoldsNoName() {
    String ref = day.underWay();
    assertThat(jo.hearsAll("reassign " + ref + " to Nobody Known because of a move"))
        .contains("I know nobody of that name here");
    assertThat(jo.hearsAll("reassign " + ref + " to Mo Ahmed because Tyler Green moved on"))
        .contains("Something here may identify a person: a name");
    assertThat(jo.hearsAll("reassign " + ref + " to Mo Ahmed because of a move between teams"))
        .contains(ref + " has a new owner: Mo Ahmed");
    assertThat(day.now(ref).owner()).isEqualTo(day.key("Mo Ahmed"));
  }
}
