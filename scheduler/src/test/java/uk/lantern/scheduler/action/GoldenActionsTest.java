package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Extension.Result;
import uk.lantern.scheduler.action.part.ImpactCheck.Judgement;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.Response.Answer;

/** Documents as each version wrote them, with everything in them that can be. */
class GoldenActionsTest extends ActionStart {

  @Test
  void anActionOfVersion1IsReadWithEverythingThatHappenedToIt() {
    Golden.insert(mongo, "actions-v1.json");
    Action action = actions.find("A-101", actions.sight(SAM)).orElseThrow();
    assertThat(action.state()).isEqualTo(ActionState.REOPENED);
    assertThat(action.turn()).isEqualTo(action.history().size());
    assertThat(action.history())
        .extracting(ActionEvent::move)
        .contains(ActionMove.SEND_EVIDENCE, ActionMove.VERIFY, ActionMove.CHECK_IMPACT);
    assertThat(action.dueOriginal()).isEqualTo(LocalDate.of(2026, 12, 15));
    assertThat(action.dueCurrent()).isEqualTo(LocalDate.of(2027, 1, 15));
    assertThat(action.extensions())
        .extracting(it -> it.decision().result())
        .containsExactly(Result.APPROVED);
    assertThat(action.delegate()).isEqualTo(MO);
    assertThat(action.proof().verified().orElseThrow().by()).isEqualTo(QA);
    assertThat(action.proof().lastCheck().orElseThrow().judgement())
        .isEqualTo(Judgement.NOT_EMBEDDED);
    assertThat(action.proof().closing().groupDate()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(action.proof().evidence().getFirst().what().link()).hasHost("nhs.example");
  }

  @Test
  void anActionOfVersion2IsReadWithARequestThatWasTakenBack() {
    Golden.insert(mongo, "actions-v2.json");
    Action action = actions.find("A-102", actions.sight(SAM)).orElseThrow();
    assertThat(action.lastEvent().move()).isEqualTo(ActionMove.WITHDRAW_TIME);
    assertThat(action.openExtension()).isEmpty();
    assertThat(action.extensions())
        .extracting(it -> it.decision().result())
        .containsExactly(Result.WITHDRAWN);
  }

  @Test
  void anActionOfVersion3SaysWhoseWordItWaitsFor() {
    Golden.insert(mongo, "actions-v3.json");
    assertThat(actions.waiting(BM, 10).first())
        .extracting(Action::state)
        .containsExactly(ActionState.VERIFIED);
    assertThat(actions.waiting(QA, 10).all()).as("verified it").isZero();
    assertThat(actions.waiting(QA2, 10).all()).isEqualTo(1);
  }

  @Test
  void peopleGoOnWithIt() {
    Golden.insert(mongo, "actions-v1.json");
    Action action = actions.find("A-101").orElseThrow();
    ActionOutcome again = actions.take("A-101", MO, action.turn(), ActionWorld.update("Again"));
    assertThat(again.done()).extracting(Action::state).containsExactly(ActionState.IN_PROGRESS);
  }

  @Test
  void aRecommendationAndAPlanOfVersion1AreRead() {
    Golden.insert(mongo, "recommendations-v1.json");
    Golden.insert(mongo, "actionPlans-v1.json");
    Recommendation read = recommendations.find("R-031").orElseThrow();
    assertThat(read.what().verbatim()).isEqualTo("Teams know what to do when they disagree.");
    assertThat(recommendations.status(read)).isEqualTo(RecommendationStatus.ACCEPTED);
    assertThat(read.serves()).as("nobody was asked").isEmpty();
    assertThat(read.noLinkReason()).isEmpty();
    assertThat(plans.find("DEMO-01").orElseThrow().nextReview())
        .isEqualTo(LocalDate.of(2027, 1, 20));
  }

  @Test
  void peopleGoOnWithARecommendationOfVersion1() {
    Golden.insert(mongo, "recommendations-v1.json");
    RecommendationOutcome answered =
        recommendations.respond("R-031", NHS_LEAD, 2, "nhs", Answer.PARTLY, "Only for babies");
    assertThat(answered).isInstanceOf(RecommendationOutcome.Done.class);
    assertThat(recommendations.find("R-031").orElseThrow().serves()).isEmpty();
  }

  @Test
  void aRecommendationOfVersion2SaysWhichLearningItServes() {
    Golden.insert(mongo, "recommendations-v2.json");
    Recommendation read = recommendations.find("R-031").orElseThrow();
    assertThat(read.serves()).containsExactly("DEMO-7MB-ESCALATION");
    assertThat(read.noLinkReason()).isEmpty();
  }
}
