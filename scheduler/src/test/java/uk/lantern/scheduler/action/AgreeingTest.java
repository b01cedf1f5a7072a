package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPart;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.people.Role;

class AgreeingTest extends ActionWorld {

  @Test
  void theFirstActionIsA101AndTheNextA102HoweverTheyAreTyped() {
    assertThat(proposed().ref()).isEqualTo("A-101");
    assertThat(proposed().ref()).isEqualTo("A-102");
    for (String typed : List.of("A-102", "a102", "102", " A 102 ", "a-102")) {
      assertThat(actions.find(typed)).map(Action::ref).hasValue("A-102");
    }
    assertThat(actions.find("B-102")).isEmpty();
  }

  @Test
  void theOwnersWordAloneAgreesNothing() {
    Action said = take(proposed(), SAM, new OwnerStep.Agree());
    assertThat(said.state()).isEqualTo(ActionState.PROPOSED);
    assertThat(take(said, NHS_LEAD, confirm()).state()).isEqualTo(ActionState.AGREED);
  }

  @Test
  void theConfirmationMayComeFirst() {
    Action confirmed = take(proposed(), CHAIR, confirm());
    assertThat(confirmed.state()).isEqualTo(ActionState.PROPOSED);
    assertThat(take(confirmed, SAM, new OwnerStep.Agree()).state()).isEqualTo(ActionState.AGREED);
  }

  @Test
  void whatItsAgencyHasAcceptedNeedsTheOwnersWordOnly() {
    accepted();
    NewAction wanted =
        NewAction.of("DEMO-01", List.of("R-031"), WORDS, SAM, DUE).serving("DEMO-7MB-VOICE");
    Action action = done(actions.propose(QA, wanted));
    assertThat(take(action, SAM, new OwnerStep.Agree()).state()).isEqualTo(ActionState.AGREED);
  }

  @Test
  void anotherDateHasToBeConfirmedAndTheFirstOneStaysOnRecord() {
    Action confirmed = take(proposed(), NHS_LEAD, confirm());
    LocalDate later = LocalDate.parse("2027-01-15");
    Action wished = take(confirmed, SAM, new OwnerStep.AgreeWithDate(later));
    assertThat(wished.state()).isEqualTo(ActionState.PROPOSED);
    assertThat(wished.dueCurrent()).isEqualTo(DUE);
    Action agreed = take(wished, NHS_LEAD, confirm());
    assertThat(agreed.state()).isEqualTo(ActionState.AGREED);
    assertThat(agreed.dueCurrent()).isEqualTo(later);
    assertThat(agreed.dueOriginal()).isEqualTo(DUE);
  }

  @Test
  void nobodyPromisesWhatIsNotClear() {
    ActionWords unclear = new ActionWords("Brief the team", "", "", "");
    Action action =
        done(actions.propose(QA, NewAction.of("DEMO-01", List.of(), unclear, SAM, DUE)));
    assertThat(ActionPolicy.missing(action))
        .containsExactly(
            ActionPart.SUCCESS_MEASURE,
            ActionPart.DIFFERENCE_FOR_CHILDREN,
            ActionPart.LEARNING_ITEM);
    assertThat(why(tries(action, SAM, new OwnerStep.Agree())))
        .isEqualTo(ActionRefusal.PARTS_MISSING);
    assertThat(why(tries(action, NHS_LEAD, confirm()))).isEqualTo(ActionRefusal.PARTS_MISSING);
    Action whole =
        take(
            action,
            QA,
            new OfficerStep.Complete(
                "All were briefed", null, "It only supports others", null, null, "Local wish"));
    assertThat(ActionPolicy.missing(whole)).isEmpty();
    assertThat(take(whole, SAM, new OwnerStep.Agree()).turn()).isEqualTo(3);
  }

  @Test
  void nobodyPromisesWhatServesNoLearningAndDoesNotSayWhy() {
    Action action = done(actions.propose(QA, NewAction.of("DEMO-01", List.of(), WORDS, SAM, DUE)));
    assertThat(ActionPolicy.missing(action)).containsExactly(ActionPart.LEARNING_ITEM);
    assertThat(why(tries(action, SAM, new OwnerStep.Agree())))
        .isEqualTo(ActionRefusal.PARTS_MISSING);
    assertThat(why(tries(action, CHAIR, confirm()))).isEqualTo(ActionRefusal.PARTS_MISSING);
    List<String> items = List.of("DEMO-7MB-VOICE");
    Action linked = take(action, QA, new OfficerStep.Complete(null, null, null, null, items, null));
    assertThat(linked.origin().serves()).isEqualTo(items);
    Action said = take(linked, SAM, new OwnerStep.Agree());
    assertThat(take(said, CHAIR, confirm()).state()).isEqualTo(ActionState.AGREED);
  }

  @Test
  void notMeGivesItBackAndSomebodyElseIsAsked() {
    Action declined = take(proposed(), SAM, new OwnerStep.NotMe("I have moved team", MO));
    assertThat(declined.state()).isEqualTo(ActionState.DECLINED);
    assertThat(declined.lastEvent().about()).isEqualTo(MO);
    assertThat(actions.mine(SAM)).isEmpty();
    Action asked = take(declined, QA, new OfficerStep.Reassign(MO, "As suggested"));
    assertThat(asked.state()).isEqualTo(ActionState.PROPOSED);
    assertThat(actions.mine(MO)).extracting(Action::ref).containsExactly(asked.ref());
  }

  @Test
  void theRefusalNamesWhoCan() {
    Action action = proposed();
    ActionOutcome.Refused refused = refused(tries(action, QA, new OwnerStep.Agree()));
    assertThat(refused.code()).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(refused.whoCan().people()).containsExactly(SAM);
    assertThat(refused(tries(action, SAM, confirm())).whoCan().roles())
        .containsExactlyInAnyOrder(
            Role.AGENCY_SAFEGUARDING_LEAD,
            Role.GROUP_CHAIR,
            Role.QA_OFFICER,
            Role.BUSINESS_MANAGER);
    assertThat(actions.offered(action, SAM))
        .containsExactlyInAnyOrder(ActionMove.AGREE, ActionMove.AGREE_WITH_DATE, ActionMove.NOT_ME);
  }

  @Test
  void anOwnerWhoLeadsTheAgencyIsNotTheSecondWord() {
    Action own = done(actions.propose(QA, wanted(NHS_LEAD, DUE)));
    assertThat(why(tries(own, NHS_LEAD, confirm()))).isEqualTo(ActionRefusal.SAME_PERSON);
    assertThat(take(own, CHAIR, confirm()).turn()).isEqualTo(2);
  }

  @Test
  void onlyTheTeamAndTheGroupsOwnChairPropose() {
    assertThat(done(actions.propose(CHAIR, wanted())).state()).isEqualTo(ActionState.PROPOSED);
    assertThat(why(actions.propose(OTHER_CHAIR, wanted()))).isEqualTo(ActionRefusal.NOT_YOURS);
    assertThat(refused(actions.propose(SAM, wanted())).whoCan().roles()).contains(Role.QA_OFFICER);
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, DATE_OUT_OF_RANGE",
    "9999-12-31, DATE_OUT_OF_RANGE",
    "2032-01-01, DATE_OUT_OF_RANGE",
    "2026-11-30, DATE_PAST_OR_FUTURE"
  })
  void case125ADueDateNobodyCanMeanIsRefused(LocalDate due, ActionRefusal why) {
    assertThat(why(actions.propose(QA, wanted(SAM, due)))).isEqualTo(why);
    assertThat(why(tries(proposed(), SAM, new OwnerStep.AgreeWithDate(due)))).isEqualTo(why);
  }

  @Test
  void anUnknownPlanRecommendationOrOwnerIsSaid() {
    NewAction noPlan = NewAction.of("DEMO-99", List.of(), WORDS, SAM, DUE);
    NewAction noRecommendation = NewAction.of("DEMO-01", List.of("R-999"), WORDS, SAM, DUE);
    leaves(MO, "2026-11-30");
    assertThat(why(actions.propose(QA, noPlan))).isEqualTo(ActionRefusal.NO_SUCH_PLAN);
    assertThat(why(actions.propose(QA, noRecommendation)))
        .isEqualTo(ActionRefusal.NO_SUCH_RECOMMENDATION);
    assertThat(why(actions.propose(QA, wanted(MO, DUE)))).isEqualTo(ActionRefusal.NO_SUCH_PERSON);
  }
}
