package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationStatus;
import uk.lantern.scheduler.action.plan.Response.Answer;

class RecommendationsTest extends ActionWorld {

  @Test
  void itsReferenceIsGivenOrTheNextFreeOne() {
    assertThat(added(recommendation(null)).ref()).isEqualTo("R-001");
    assertThat(added(recommendation("r31")).ref()).isEqualTo("R-031");
    assertThat(added(recommendation(null)).ref()).isEqualTo("R-032");
    assertThat(why(recommendations.add(QA, recommendation("R-031"))))
        .isEqualTo(ActionRefusal.REF_TAKEN);
    assertThat(recommendations.find("31")).isPresent();
    assertThat(added(recommendation("R-1031")).ref()).isEqualTo("R-1031");
  }

  @Test
  void itServesALearningItemOrSaysWhyNone() {
    assertThat(why(recommendations.add(QA, linked(List.of(), " "))))
        .isEqualTo(ActionRefusal.LEARNING_MISSING);
    assertThat(why(recommendations.add(QA, linked(List.of(), "Tyler Green is the only one"))))
        .isEqualTo(ActionRefusal.IDENTIFIES);
    assertThat(recommendations.find("R-001")).as("nothing was kept").isEmpty();
    assertThat(added(linked(List.of("DEMO-7MB-NEGLECT"), "")).serves())
        .containsExactly("DEMO-7MB-NEGLECT");
    Recommendation unlinked = added(linked(List.of(), "It is about our own minutes"));
    recommendations.respond(unlinked.ref(), NHS_LEAD, 1, "nhs", Answer.ACCEPTED, "");
    assertThat(recommendations.find(unlinked.ref()).orElseThrow().noLinkReason())
        .as("kept through its changes")
        .isEqualTo("It is about our own minutes");
  }

  private static NewRecommendation linked(List<String> items, String noLink) {
    NewRecommendation it = recommendation(null);
    return new NewRecommendation(null, it.plan(), it.what(), it.addressedTo(), items, noLink);
  }

  @Test
  void itsWordsStayAsTheyWereMadeBesideTheAction() {
    accepted();
    Action action =
        done(
            actions.propose(
                QA,
                NewAction.of("DEMO-01", List.of("R-031"), WORDS, SAM, DUE)
                    .serving("DEMO-7MB-VOICE")));
    assertThat(recommendations.behind(action))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.what().verbatim())
                    .isEqualTo("Teams know what to do when they disagree."));
  }

  @Test
  void itsAgencyAnswersAndARefusalHasAReason() {
    added(recommendation("R-031"));
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.PROPOSED);
    assertThat(why(recommendations.respond("R-031", NHS_LEAD, 1, "nhs", Answer.PARTLY, "")))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    assertThat(why(recommendations.respond("R-031", QA, 1, "council", Answer.ACCEPTED, "")))
        .as("not addressed to them")
        .isEqualTo(ActionRefusal.NO_SUCH_AGENCY);
    assertThat(recommendations.respond("R-031", TOM, 1, "nhs", Answer.ACCEPTED, ""))
        .isInstanceOf(RecommendationOutcome.Absent.class);
    recommendations.respond("R-031", NHS_LEAD, 1, "nhs", Answer.PARTLY, "Only for babies");
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.PARTLY_ACCEPTED);
    recommendations.respond("R-031", QA, 2, "nhs", Answer.NOT_ACCEPTED, "Done last year");
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.NOT_ACCEPTED);
    assertThat(recommendations.find("R-031").orElseThrow().responses()).hasSize(1);
    assertThat(recommendations.find("R-031").orElseThrow().history()).hasSize(3);
  }

  @Test
  void itsStatusFollowsItsActions() {
    accepted();
    NewAction wanted =
        NewAction.of("DEMO-01", List.of("R-031"), WORDS, SAM, DUE).serving("DEMO-7MB-VOICE");
    Action action = done(actions.propose(QA, wanted));
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.ACCEPTED);
    action = take(take(action, SAM, new OwnerStep.Agree()), SAM, update("Started"));
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.IN_DELIVERY);
    action = take(take(action, SAM, evidence()), QA, verify());
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.DELIVERED);
    action = take(action, BM, new OfficerStep.Close("4.2", TODAY));
    clock.set("2027-06-01T10:00");
    take(
        action,
        QA2,
        new OfficerStep.CheckImpact(
            ImpactCheck.Level.DO, "Dip", "9 of 10", ImpactCheck.Judgement.EARLY_SIGNS));
    assertThat(status("R-031")).isEqualTo(RecommendationStatus.IMPACT_TESTED);
  }

  @Test
  void itMayHaveNoActionForAReasonOrAnotherInItsPlace() {
    added(recommendation("R-031"));
    added(recommendation("R-032"));
    assertThat(why(recommendations.noAction("R-031", QA, 1, " ")))
        .isEqualTo(ActionRefusal.TEXT_MISSING);
    assertThat(recommendations.noAction("R-031", QA, 1, "Already in the contract"))
        .isInstanceOf(RecommendationOutcome.Done.class);
    assertThat(RecommendationPolicy.isSettled(recommendations.find("R-031").orElseThrow()))
        .isTrue();
    assertThat(why(recommendations.supersede("R-032", QA, 1, "R-032", "Merged")))
        .isEqualTo(ActionRefusal.NO_SUCH_RECOMMENDATION);
    recommendations.supersede("R-032", QA, 1, "R-031", "Merged");
    assertThat(status("R-032")).isEqualTo(RecommendationStatus.SUPERSEDED);
  }

  @Test
  void whatMayIdentifySomebodyIsBlocked() {
    added(recommendation("R-031"));
    assertThat(why(recommendations.noAction("R-031", QA, 1, "Tyler Green has moved away")))
        .isEqualTo(ActionRefusal.IDENTIFIES);
    assertThat(recommendations.find("R-031").orElseThrow().turn()).isEqualTo(1);
  }

  private Recommendation added(NewRecommendation wanted) {
    RecommendationOutcome outcome = recommendations.add(QA, wanted);
    assertThat(outcome).isInstanceOf(RecommendationOutcome.Done.class);
    return ((RecommendationOutcome.Done) outcome).now();
  }

  private RecommendationStatus status(String ref) {
    return recommendations.status(recommendations.find(ref).orElseThrow());
  }

  private static ActionRefusal why(RecommendationOutcome outcome) {
    assertThat(outcome).isInstanceOf(RecommendationOutcome.Refused.class);
    return ((RecommendationOutcome.Refused) outcome).code();
  }

  @Test
  void recommendationsThatSupersedeEachOtherAtOnceNeverStandInACircle() throws Exception {
    for (int round = 0; round < 30; round++) {
      List<Recommendation> pair = List.of(added(recommendation(null)), added(recommendation(null)));
      AtomicInteger turn = new AtomicInteger();
      TestStore.atOnce(
          2,
          () -> {
            int at = turn.getAndIncrement();
            return recommendations.supersede(
                pair.get(at).ref(), QA, 1, pair.get(1 - at).ref(), "Merged");
          });
      assertThat(pair)
          .as("one of them still stands")
          .anyMatch(it -> recommendations.find(it.ref()).orElseThrow().ending() == null);
    }
  }
}
