package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.part.SentEvidence;

class WorkingTest extends ActionWorld {

  @Test
  void theFirstUpdateBeginsTheWork() {
    Action action = take(agreed(), SAM, update("Started, template with IT"));
    assertThat(action.state()).isEqualTo(ActionState.IN_PROGRESS);
    assertThat(action.progress().last().orElseThrow().text())
        .isEqualTo("Started, template with IT");
  }

  @Test
  void evidenceComesAfterTheFirstUpdate() {
    Action agreed = agreed();
    assertThat(why(tries(agreed, SAM, evidence()))).isEqualTo(ActionRefusal.NEEDS_UPDATE);
    Action sent = take(take(agreed, SAM, update("Started")), SAM, evidence());
    assertThat(sent.state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
    assertThat(sent.proof().evidence().getFirst().status())
        .isEqualTo(SentEvidence.Status.SUBMITTED);
  }

  @Test
  void nobodyUpdatesWhatIsNotAgreed() {
    assertThat(why(tries(proposed(), SAM, update("Started")))).isEqualTo(ActionRefusal.NOT_NOW);
  }

  @Test
  void evidenceNeedsTheDeclaration() {
    assertThat(why(tries(inProgress(), SAM, sending(evidence("All were briefed", false)))))
        .isEqualTo(ActionRefusal.DECLARATION_MISSING);
  }

  @Test
  void aSummaryHas120WordsAtMost() {
    Action action = inProgress();
    String words120 = "word ".repeat(120);
    assertThat(why(tries(action, SAM, sending(evidence(words120 + "more", true)))))
        .isEqualTo(ActionRefusal.SUMMARY_TOO_LONG);
    assertThat(take(action, SAM, sending(evidence(words120, true))).turn()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://nhs.example/a", "file:///c/a.doc", "https://u:p@nhs.example/a", "a.doc"})
  void theLinkIsAnAddressOfTheAgencysOwnStore(String link) {
    Evidence evidence =
        new Evidence(
            Evidence.Kind.DOCUMENT,
            "Guide",
            TODAY,
            URI.create(link),
            "The guide",
            true,
            Evidence.Strength.DOCUMENT);
    assertThat(why(tries(inProgress(), SAM, sending(evidence))))
        .isEqualTo(ActionRefusal.LINK_UNUSABLE);
  }

  @Test
  void whatMayIdentifySomebodyIsBlockedAndNothingOfItIsKept() {
    Action action = inProgress();
    String named = "Tyler Green was seen at home, dob 4/5/16";
    for (ActionStep step :
        List.of(
            update(named),
            sending(evidence(named, true)),
            new OwnerStep.Stuck(named),
            new OwnerStep.AskMoreTime(LocalDate.parse("2027-01-15"), named, "Low", "None"))) {
      assertThat(why(tries(action, SAM, step))).isEqualTo(ActionRefusal.IDENTIFIES);
    }
    assertThat(why(tries(action, SAM, update("[name] was seen at home"))))
        .as("what the turn masked on its way")
        .isEqualTo(ActionRefusal.IDENTIFIES);
    assertThat(now(action)).isEqualTo(action);
    assertThat(mongo.getCollection("actions").find().first().toJson()).doesNotContain("Tyler");
  }

  @Test
  void emptyWordsAreNoUpdateAndNovelsAreNone() {
    Action action = agreed();
    assertThat(why(tries(action, SAM, update(" ")))).isEqualTo(ActionRefusal.TEXT_MISSING);
    assertThat(why(tries(action, SAM, update("well ".repeat(500)))))
        .isEqualTo(ActionRefusal.TEXT_TOO_LONG);
  }

  @Test
  void anOwnersColourStaysUntilTheyTakeItBack() {
    Action red = take(agreed(), SAM, new OwnerStep.Update("Stuck with IT", "", null, Rag.RED));
    Action still = take(red, SAM, update("No news"));
    assertThat(RagPolicy.rag(still, TODAY)).isEqualTo(Rag.RED);
    Action green = take(still, SAM, new OwnerStep.Update("IT did it", "", null, Rag.GREEN));
    assertThat(RagPolicy.rag(green, TODAY)).isEqualTo(Rag.GREEN);
    assertThat(why(tries(green, SAM, new OwnerStep.Update("Done", "", null, Rag.BLUE))))
        .isEqualTo(ActionRefusal.RAG_UNUSABLE);
  }

  @Test
  void whoeverIsStuckIsCalledUntilThereIsNews() {
    Action stuck = take(inProgress(), SAM, new OwnerStep.Stuck(""));
    assertThat(stuck.progress().stuckSince()).isEqualTo(clock.instant());
    assertThat(stuck.state()).isEqualTo(ActionState.IN_PROGRESS);
    assertThat(take(stuck, SAM, update("We talked")).progress().stuckSince()).isNull();
  }

  private static OwnerStep sending(Evidence evidence) {
    return new OwnerStep.SendEvidence(evidence);
  }
}
