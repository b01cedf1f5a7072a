package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Judgement;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Done, verified and embedded: three facts by three people. */
class CheckingTest extends ActionWorld {

  @Test
  void aQualityAssuranceOfficerVerifies() {
    Action verified = verified();
    assertThat(verified.state()).isEqualTo(ActionState.VERIFIED);
    assertThat(verified.proof().verified().orElseThrow().by()).isEqualTo(QA);
    assertThat(verified.proof().evidence().getFirst().status())
        .isEqualTo(SentEvidence.Status.ACCEPTED);
  }

  @Test
  void whoeverReportsToTheOwnerDoesNotVerify() {
    assertThat(why(tries(submitted(), REPORT, verify()))).isEqualTo(ActionRefusal.NOT_INDEPENDENT);
  }

  @Test
  void neitherOwnerNorDelegateVerifiesWhateverTheirRole() {
    Action own = done(actions.propose(QA, wanted(QA2, DUE)));
    Action agreed = take(take(own, QA2, new OwnerStep.Agree()), CHAIR, confirm());
    Action sent = take(take(agreed, QA2, update("Started")), QA2, evidence());
    assertThat(why(tries(sent, QA2, verify()))).isEqualTo(ActionRefusal.NOT_INDEPENDENT);
    Action passed = take(inProgress(), SAM, new OwnerStep.Pass(REPORT));
    Action delegated = take(passed, REPORT, new OwnerStep.AcceptPass());
    Action again = take(delegated, REPORT, evidence());
    assertThat(why(tries(again, REPORT, verify()))).isEqualTo(ActionRefusal.NOT_INDEPENDENT);
    assertThat(take(again, QA, verify()).state()).isEqualTo(ActionState.VERIFIED);
  }

  @Test
  void theNamedVerifierVerifiesWithoutARole() {
    Action action = proposed();
    take(action, QA, new OfficerStep.Complete(null, null, null, TOM, null, null));
    Action sent = sent(now(action));
    assertThat(tries(sent, MO, verify())).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(take(sent, TOM, verify()).state()).isEqualTo(ActionState.VERIFIED);
  }

  private Action sent(Action action) {
    Action agreed = take(take(action, SAM, new OwnerStep.Agree()), NHS_LEAD, confirm());
    return take(take(agreed, SAM, update("Started")), SAM, evidence());
  }

  @Test
  void evidenceThatDoesNotShowItGoesBackAndComesAgain() {
    Action returned = take(submitted(), QA, new OfficerStep.Return("The sample is missing"));
    assertThat(returned.state()).isEqualTo(ActionState.RETURNED);
    assertThat(returned.proof().evidence().getFirst().status())
        .isEqualTo(SentEvidence.Status.RETURNED);
    Action again = take(returned, SAM, evidence());
    assertThat(take(again, QA, verify()).state()).isEqualTo(ActionState.VERIFIED);
    assertThat(now(again).proof().evidence())
        .extracting(SentEvidence::status)
        .containsExactly(SentEvidence.Status.RETURNED, SentEvidence.Status.ACCEPTED);
  }

  @Test
  void theGroupClosesWithMeetingAndDateAndTheDifferenceIsLookedAtAfterSixMonths() {
    Action verified = verified();
    LocalDate before = LocalDate.parse("2026-11-30");
    assertThat(why(tries(verified, BM, new OfficerStep.Close("", TODAY))))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    assertThat(why(tries(verified, BM, new OfficerStep.Close("4.2", before))))
        .as("before anybody had verified it")
        .isEqualTo(ActionRefusal.DATE_PAST_OR_FUTURE);
    assertThat(why(tries(verified, QA, new OfficerStep.Close("4.2", TODAY))))
        .as("who verified it")
        .isEqualTo(ActionRefusal.SAME_PERSON);
    Action closed = take(verified, CHAIR, new OfficerStep.Close("4.2", TODAY));
    assertThat(closed.state()).isEqualTo(ActionState.CLOSED);
    assertThat(closed.proof().impactDue()).isEqualTo(LocalDate.parse("2027-06-01"));
    assertThat(
            refused(tries(verified(), SAM, new OfficerStep.Close("4.2", TODAY))).whoCan().roles())
        .containsExactlyInAnyOrder(Role.GROUP_CHAIR, Role.BUSINESS_MANAGER, Role.QA_OFFICER);
  }

  @Test
  void theDifferenceMayBeLookedAtAfterThreeMonthsOrTwelve() {
    for (ImpactAfter after : ImpactAfter.values()) {
      Action closed = take(verified(), BM, new OfficerStep.Close("4.2", TODAY, after));
      assertThat(closed.proof().impactDue()).isEqualTo(TODAY.plusMonths(after.months()));
    }
  }

  @Test
  void aFailedImpactCheckTakesItUpAgainWithItsHistory() {
    Action closed = closed();
    clock.set("2027-06-01T10:00");
    Action reopened = take(closed, QA2, impact(Level.DO, Judgement.NOT_EMBEDDED));
    assertThat(reopened.state()).isEqualTo(ActionState.REOPENED);
    assertThat(reopened.proof().impactDue()).isNull();
    assertThat(reopened.history()).startsWith(closed.history().toArray(new ActionEvent[0]));
    assertThat(take(reopened, SAM, evidence()).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  void whoeverVerifiedDoesNotSayWhetherItHelped() {
    Action closed = closed();
    assertThat(why(tries(closed, QA2, impact(Level.DO, Judgement.EARLY_SIGNS))))
        .isEqualTo(ActionRefusal.NOT_DUE_YET);
    clock.set("2027-06-01T10:00");
    for (PersonKey dependent : new PersonKey[] {QA, REPORT}) {
      assertThat(why(tries(closed, dependent, impact(Level.DO, Judgement.EARLY_SIGNS))))
          .isIn(ActionRefusal.SAME_PERSON, ActionRefusal.NOT_INDEPENDENT);
    }
    assertThat(why(tries(closed, QA2, impact(Level.DO, Judgement.NOT_TESTED))))
        .isEqualTo(ActionRefusal.NOT_TESTED);
  }

  @Test
  void embeddedNeedsTwoKindsOfEvidenceOneOfThemPracticeOrDifference() {
    Action closed = closed();
    clock.set("2027-06-01T10:00");
    assertThat(why(tries(closed, QA2, impact(Level.DO, Judgement.EMBEDDED))))
        .isEqualTo(ActionRefusal.TWO_KINDS_NEEDED);
    Action known = take(closed, QA2, impact(Level.KNOW, Judgement.EARLY_SIGNS));
    assertThat(known.proof().impactDue()).isEqualTo(LocalDate.parse("2027-12-01"));
    clock.set("2027-12-01T10:00");
    assertThat(why(tries(known, QA2, impact(Level.REACH, Judgement.EMBEDDED))))
        .isEqualTo(ActionRefusal.TWO_KINDS_NEEDED);
    Action embedded = take(known, QA2, impact(Level.DIFFERENCE, Judgement.EMBEDDED));
    assertThat(embedded.state()).isEqualTo(ActionState.CLOSED);
    assertThat(embedded.proof().impactDue()).isEqualTo(LocalDate.parse("2028-12-01"));
    assertThat(embedded.proof().lastCheck().map(ImpactCheck::by)).hasValue(QA2);
  }

  @Test
  void onlyAQualityAssuranceOfficerReopensAndOnlyWithAReason() {
    Action closed = closed();
    assertThat(refused(tries(closed, SCRUTINEER, new OfficerStep.Reopen("It came back"))).whoCan())
        .isEqualTo(new WhoCan(List.of(), Set.of(Role.QA_OFFICER)));
    assertThat(why(tries(closed, QA, new OfficerStep.Reopen(" "))))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    Action reopened = take(closed, QA, new OfficerStep.Reopen("Asked by the scrutineer"));
    assertThat(reopened.state()).isEqualTo(ActionState.REOPENED);
    assertThat(reopened.lastEvent().move()).isEqualTo(ActionMove.REOPEN);
    assertThat(reopened.proof().closing()).isEqualTo(closed.proof().closing());
  }

  private static OfficerStep impact(Level level, Judgement judgement) {
    return new OfficerStep.CheckImpact(level, "Dip sample of 10", "Seen in 9", judgement);
  }
}
