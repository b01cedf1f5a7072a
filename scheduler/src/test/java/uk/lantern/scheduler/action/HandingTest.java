package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;

/** Passing it on, taking it over, and what becomes of a leaver's actions. */
class HandingTest extends ActionWorld {

  @Test
  void untilTheOtherAcceptsTheOwnerHasIt() {
    Action asked = take(inProgress(), SAM, new OwnerStep.Pass(MO));
    assertThat(asked.holder()).isEqualTo(SAM);
    assertThat(actions.mine(MO)).isEmpty();
    assertThat(actions.find(asked.ref(), actions.sight(MO)))
        .as("who is asked reads it")
        .isPresent();
    Action taken = take(asked, MO, new OwnerStep.AcceptPass());
    assertThat(taken.holder()).isEqualTo(MO);
    assertThat(taken.owner()).isEqualTo(SAM);
    assertThat(actions.mine(MO)).hasSize(1);
    assertThat(actions.mine(SAM)).hasSize(1);
    assertThat(take(taken, MO, update("I go on")).state()).isEqualTo(ActionState.IN_PROGRESS);
  }

  @Test
  void whoeverDeclinesLeavesItWhereItWas() {
    Action declined =
        take(take(inProgress(), SAM, new OwnerStep.Pass(MO)), MO, new OwnerStep.DeclinePass());
    assertThat(declined.holder()).isEqualTo(SAM);
    assertThat(declined.people().handover()).isNull();
    assertThat(tries(declined, MO, new OwnerStep.AcceptPass()))
        .isInstanceOf(ActionOutcome.Absent.class);
  }

  @Test
  void theOwnerTakesItBackByAccepting() {
    Action mos =
        take(take(inProgress(), SAM, new OwnerStep.Pass(MO)), MO, new OwnerStep.AcceptPass());
    Action back = take(take(mos, MO, new OwnerStep.Pass(SAM)), SAM, new OwnerStep.AcceptPass());
    assertThat(back.delegate()).isNull();
    assertThat(back.holder()).isEqualTo(SAM);
  }

  @Test
  void onlySomebodyOfTheSameAgencyWhoIsHere() {
    Action action = inProgress();
    leaves(MO, "2026-12-01");
    assertThat(why(tries(action, SAM, new OwnerStep.Pass(TOM))))
        .isEqualTo(ActionRefusal.OTHER_AGENCY);
    assertThat(why(tries(action, SAM, new OwnerStep.Pass(MO))))
        .isEqualTo(ActionRefusal.NO_SUCH_PERSON);
    assertThat(why(tries(action, SAM, new OwnerStep.Pass(SAM))))
        .isEqualTo(ActionRefusal.ALREADY_THEIRS);
  }

  @Test
  void aVerifierWhoTakesItOverDoesNotCheckItAnyMore() {
    Action action = proposed();
    Action named = take(action, QA, new OfficerStep.Complete(null, null, null, MO, null, null));
    Action agreed = take(take(named, SAM, new OwnerStep.Agree()), NHS_LEAD, confirm());
    Action mos = take(take(agreed, SAM, new OwnerStep.Pass(MO)), MO, new OwnerStep.AcceptPass());
    assertThat(mos.people().verifier()).isNull();
  }

  @Test
  void theClockGivesALeaversActionToTheAgencysLead() {
    Action action = inProgress();
    OfficerStep toTheLead = new OfficerStep.Reassign(NHS_LEAD, "The owner left");
    assertThat(why(tries(action, Actions.CLOCK, toTheLead)))
        .as("while Sam is here")
        .isEqualTo(ActionRefusal.NOT_YOURS);
    leaves(SAM, "2026-12-01");
    Action reassigned = take(action, Actions.CLOCK, toTheLead);
    assertThat(reassigned.owner()).isEqualTo(NHS_LEAD);
    assertThat(reassigned.state()).isEqualTo(ActionState.IN_PROGRESS);
    assertThat(reassigned.dueCurrent()).isEqualTo(DUE);
    assertThat(why(tries(reassigned, Actions.CLOCK, update("x"))))
        .as("and does nothing else")
        .isEqualTo(ActionRefusal.NOT_YOURS);
  }

  @Test
  void whoeverLeftDoesNothingMore() {
    Action action = inProgress();
    leaves(SAM, "2026-12-01");
    assertThat(why(tries(action, SAM, update("One more")))).isEqualTo(ActionRefusal.NOT_YOURS);
  }

  @Test
  void thePromiseStaysWithItsAgency() {
    Action action = inProgress();
    assertThat(why(tries(action, QA, new OfficerStep.Reassign(TOM, "Better there"))))
        .isEqualTo(ActionRefusal.OTHER_AGENCY);
    assertThat(why(tries(action, QA, new OfficerStep.Reassign(SAM, "Again"))))
        .isEqualTo(ActionRefusal.ALREADY_THEIRS);
    Action moved = take(proposed(), QA, new OfficerStep.Reassign(TOM, "Better there"));
    assertThat(moved.agency()).as("nobody had promised it").isEqualTo("council");
    assertThat(moved.state()).isEqualTo(ActionState.PROPOSED);
  }
}
