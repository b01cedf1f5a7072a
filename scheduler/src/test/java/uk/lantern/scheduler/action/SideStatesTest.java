package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Role;

/** On hold, superseded, cancelled, and back. */
class SideStatesTest extends ActionWorld {

  private static final LocalDate REVIEW = LocalDate.parse("2027-02-01");

  @Test
  void whatIsOnHoldGoesOnFromWhereItStood() {
    Action held = take(inProgress(), QA, new OfficerStep.Hold("Waits for a court", REVIEW));
    assertThat(held.state()).isEqualTo(ActionState.ON_HOLD);
    assertThat(held.standing().hold().reviewOn()).isEqualTo(REVIEW);
    assertThat(why(tries(held, SAM, update("x")))).isEqualTo(ActionRefusal.NOT_NOW);
    Action resumed = take(held, BM, new OfficerStep.Resume());
    assertThat(resumed.state()).isEqualTo(ActionState.IN_PROGRESS);
    assertThat(resumed.standing().hold()).isNull();
  }

  @Test
  void aHoldHasAReasonAndADayToLookAgain() {
    Action action = inProgress();
    assertThat(why(tries(action, QA, new OfficerStep.Hold("", REVIEW))))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    assertThat(why(tries(action, QA, new OfficerStep.Hold("Waits", TODAY.minusDays(1)))))
        .isEqualTo(ActionRefusal.DATE_PAST_OR_FUTURE);
    assertThat(refused(tries(action, SAM, new OfficerStep.Hold("Waits", REVIEW))).whoCan().roles())
        .contains(Role.QA_OFFICER);
  }

  @Test
  void onlyTheGroupCancelsWithItsMeeting() {
    Action action = inProgress();
    assertThat(why(tries(action, QA, new OfficerStep.Cancel("4.2", "Not needed"))))
        .isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(why(tries(action, CHAIR, new OfficerStep.Cancel("", "Not needed"))))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    Action cancelled = take(action, CHAIR, new OfficerStep.Cancel("4.2", "Not needed"));
    assertThat(cancelled.state()).isEqualTo(ActionState.CANCELLED);
    assertThat(cancelled.proof().closing().meeting()).isEqualTo("4.2");
    assertThat(actions.mine(SAM)).isEmpty();
  }

  @Test
  void anActionTakesThePlaceOfAnotherButNotOfItself() {
    Action old = inProgress();
    Action next = proposed();
    assertThat(why(tries(old, QA, new OfficerStep.Supersede(old.ref(), "Merged"))))
        .isEqualTo(ActionRefusal.NO_SUCH_ACTION);
    assertThat(why(tries(old, QA, new OfficerStep.Supersede("A-999", "Merged"))))
        .isEqualTo(ActionRefusal.NO_SUCH_ACTION);
    Action superseded = take(old, QA, new OfficerStep.Supersede(next.ref(), "Merged"));
    assertThat(superseded.state()).isEqualTo(ActionState.SUPERSEDED);
    assertThat(superseded.standing().supersededBy()).isEqualTo(next.ref());
    assertThat(why(tries(now(next), QA, new OfficerStep.Supersede(old.ref(), "In a circle"))))
        .isEqualTo(ActionRefusal.NO_SUCH_ACTION);
  }

  @Test
  void whatWasNeverPromisedIsProposedAgainWhenItIsTakenUp() {
    Action cancelled = take(proposed(), BM, new OfficerStep.Cancel("4.2", "Not needed"));
    Action again = take(cancelled, QA, new OfficerStep.Reopen("Needed after all"));
    assertThat(again.state()).isEqualTo(ActionState.PROPOSED);
    assertThat(again.standing().agreement().isWhole()).isFalse();
  }

  @Test
  void whatIsDoneIsNeitherCancelledNorHeld() {
    Action verified = verified();
    assertThat(why(tries(verified, BM, new OfficerStep.Cancel("4.2", "Not needed"))))
        .isEqualTo(ActionRefusal.NOT_NOW);
    assertThat(why(tries(verified, QA, new OfficerStep.Hold("Waits", REVIEW))))
        .isEqualTo(ActionRefusal.NOT_NOW);
    assertThat(why(tries(verified, SAM, evidence()))).isEqualTo(ActionRefusal.NOT_NOW);
  }
}
