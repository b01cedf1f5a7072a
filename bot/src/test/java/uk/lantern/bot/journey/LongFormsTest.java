package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What asks for more than four things asks for them on several cards. */
class LongFormsTest {

  private final Chat jo = PlanDay.served().chat("Jo Okoro");

  private int inputs() {
    return (int)
        jo.latest().getFirst().card().findValuesAsString("type").stream()
            .filter(type -> type.startsWith("Input."))
            .count();
  }

  @Test
  void aRecommendationIsWrittenDownOnTwoCardsOfAtMostFourInputs() {
    jo.says("add recommendation");
    assertThat(inputs()).isEqualTo(4);
    Map<String, String> first =
        Map.of(
            "text", "Ask who else is at home",
            "inPlan", "DEMO-01",
            "source", "Audit 7",
            "to", "demo_nhs");
    assertThat(jo.presses("Go on", first).getFirst().text())
        .contains("Ask who else is at home", "Source, for example Audit 2026-02: Audit 7")
        .contains("Which learning does it serve?")
        .doesNotContain("Please fill in");
    assertThat(inputs()).isEqualTo(2);
    assertThat(
            jo.presses("Add recommendation", Map.of("learning", "no_such_item", "priority", ""))
                .getFirst()
                .text())
        .contains("I do not know the learning item no_such_item.", "Audit 7");
    assertThat(inputs()).isEqualTo(1);
    assertThat(
            jo.presses("Add recommendation", Map.of("learning", "DEMO-7MB-HIDDEN-MEN"))
                .getFirst()
                .text())
        .contains("is recorded, word for word", "“Ask who else is at home”");
  }

  @Test
  void whatACardCarriesIsLookedThroughLikeWhatIsFilledIn() {
    jo.says("add recommendation");
    Map<String, String> first =
        Map.of(
            "text", "Ask who else is at home",
            "inPlan", "DEMO-01",
            "source", "Audit 8",
            "to", "demo_nhs");
    jo.presses("Go on", first);
    Map<String, String> forged =
        Map.of(
            "learning", "DEMO-7MB-HIDDEN-MEN",
            "kept1", "Tyler Green, born 3 May 2019, was not seen",
            "kept", "text inPlan source to owner action ../../x");
    assertThat(jo.presses("Add recommendation", forged).getFirst().text())
        .doesNotContain("is recorded", "Tyler");
  }

  @Test
  void aPlanIsOpenedOnTwoCards() {
    jo.says("new plan");
    assertThat(inputs()).isEqualTo(4);
    Map<String, String> first =
        Map.of("ref", "DEMO-09", "text", "Safer sleep", "source", "audit", "group", "nobody's");
    assertThat(jo.presses("Go on", first).getFirst().text())
        .contains("I do not know that group.", "Title: Safer sleep", "Kind of source: Audit");
    assertThat(inputs()).isEqualTo(2);
    assertThat(
            jo.presses("Open the plan", Map.of("group", "case_review", "review", "2027-03-03"))
                .getFirst()
                .text())
        .contains("Plan DEMO-09 is open", "Next review: Wednesday 3 March 2027");
  }
}
