package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.Response;

/** Plans and recommendations as those who look after them see them, and who may not. */
class PlansByChatTest {

  private static final Served SERVED = PlanDay.served();

  private final PlanDay day = new PlanDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private final Chat alex = SERVED.chat("Alex Marsh");

  private static Recommendation recommendation(String ref) {
    return SERVED.bean(Recommendations.class).find(ref).orElseThrow();
  }

  @Test
  void aPlanShowsItsProgressInWordsAndWhatStandsOut() {
    assertThat(jo.hearsAll("plan DEMO-01"))
        .contains("Plan DEMO-01", "Owner: Jo Okoro. Group: Case Review.")
        .containsPattern("Actions: \\d+\\..*in progress")
        .contains("A-105: Update the thresholds guide", "In progress, Red.");
  }

  @Test
  void aLayMemberSeesTheCountsAndNoSingleAction() {
    assertThat(SERVED.chat("Gwen Pryce").hears("plan DEMO-01"))
        .contains("Progress", "Actions: ")
        .doesNotContain("A-105");
  }

  @Test
  void whoMayNotIsToldWhoCan() {
    Chat maya = SERVED.chat("Maya Fern");
    for (String typed :
        List.of(
            "recommendations",
            "plan DEMO-01",
            "R-031",
            "add action: brief the team",
            "add recommendation: ask",
            "close A-105 meeting IA-1 on 20 November",
            "reopen A-105 because it is",
            "extension A-105",
            "send on A-105 because we spoke",
            "agenda",
            "register")) {
      assertThat(maya.hearsAll(typed)).as(typed).contains("I cannot ", " can.");
    }
  }

  @Test
  void aPlanIsPassedToSomebodyElseByWordsAndByItsCard() {
    jo.says(
        "new plan DEMO-07 Records of visits; source audit; group Improvement and Assurance;"
            + " review 3 March; owner Jo Okoro");
    assertThat(jo.hearsAll("pass plan DEMO-07 to Alex Marsh"))
        .contains("Plan DEMO-07 has a new owner");
    assertThat(jo.hearsAll("plan DEMO-07")).contains("Owner: Alex Marsh.");
    assertThat(jo.hearsAll("pass plan DEMO-07 to Nobody Known")).contains("Another owner for plan");
    assertThat(jo.hearsAll("pass plan DEMO-07 to Alex Marsh")).contains("Not done");
    jo.says("plan DEMO-07");
    jo.presses("Change the owner");
    String sam = jo.input("to").path("choices").path(0).path("value").asString("");
    assertThat(jo.presses("Change the owner", Map.of("to", sam)).getFirst().text())
        .contains("Plan DEMO-07 has a new owner");
    assertThat(SERVED.chat("Maya Fern").hearsAll("pass plan DEMO-07 to Maya Fern"))
        .contains("I cannot ", " can.");
  }

  @Test
  void aPlanIsOpenedMovedAndClosesOnlyWhenNothingOfItIsOpen() {
    assertThat(
            jo.hearsAll(
                "new plan DEMO-02 Thematic audit of records; source audit;"
                    + " group Improvement and Assurance; review 3 March; owner Jo Okoro"))
        .contains("Plan DEMO-02 is open", "Next review: Wednesday 3 March 2027");
    assertThat(jo.hearsAll("review plan DEMO-02 on 10 March"))
        .contains("The next review of DEMO-02 is moved", "Wednesday 10 March 2027");
    jo.says(
        "add recommendation Write down who was seen; plan DEMO-02; source Audit 5; to demo_nhs;"
            + " no learning item because it is about our own minutes");
    String ref =
        SERVED
            .bean(Recommendations.class)
            .ofPlan(
                "DEMO-02",
                SERVED.bean(uk.lantern.scheduler.action.Actions.class).sight(day.key("Jo Okoro")))
            .getFirst()
            .ref();
    assertThat(alex.hearsAll("close plan DEMO-02 meeting IA-2026-11 on 23 November"))
        .contains("Some of it is still open.", ref);
    assertThat(
            SERVED.chat("Nina Shah").hearsAll(ref + " not accepted because it is done since 2025"))
        .contains("The answer to " + ref + " is recorded");
    assertThat(recommendation(ref).response("demo_nhs").orElseThrow().answer())
        .isEqualTo(Response.Answer.NOT_ACCEPTED);
    assertThat(alex.hearsAll("close plan DEMO-02 meeting IA-2026-11 on 23 November"))
        .contains("Plan DEMO-02 is closed");
    assertThat(SERVED.bean(ActionPlans.class).find("DEMO-02").orElseThrow().isOpen()).isFalse();
  }

  @Test
  void theOfficerAnswersForAnAgencyAndTheAnswerNeedsAReasonUnlessAccepted() {
    assertThat(jo.hearsAll("respond to R-030 partly accepted for demo_council"))
        .contains("Some words are missing where they are needed");
    assertThat(jo.hearsAll("respond to R-030 partly accepted for demo_council because of one site"))
        .contains("The answer to R-030 is recorded");
    assertThat(recommendation("R-030").response("demo_council").orElseThrow().answer())
        .isEqualTo(Response.Answer.PARTLY);
    assertThat(jo.hearsAll("R-030"))
        .contains("DEMO Marram County Council: Partly accepted (Jo Okoro). of one site");
  }

  @Test
  void anActionByCardNamesItsOwnerFromAListAndItsDayFromACalendar() {
    jo.says("R-031");
    jo.presses("Add action");
    Map<String, String> filled =
        Map.of(
            "text", "Brief the team on fathers and partners",
            "owner", day.key("Mo Ahmed").objectId(),
            "due", "2027-02-26",
            "success", "8 of 10 records show it");
    assertThat(jo.presses("Add action", filled).getFirst().text())
        .contains("is proposed", "Due Friday 26 February 2027. With Mo Ahmed.")
        .contains("Missing: difference for children");
    assertThat(
            jo.presses(
                    "Add what is missing",
                    Map.of("leftOut", "It is a first step", "noLink", "Local wish"))
                .getFirst()
                .text())
        .contains("is complete and proposed to Mo Ahmed");
  }

  @Test
  void aLineThatLacksAPartComesBackAsAFormWithTheRest() {
    assertThat(
            jo.hearsAll("add action for R-031: brief the team; owner Nobody Known; due some day"))
        .contains("Owner: I know nobody of that name here", "Due: I could not read a day there.");
    assertThat(jo.input("text").path("value").asString()).isEqualTo("brief the team");
    assertThat(jo.hearsAll("add action for R-031: brief Tyler Green; owner Sam Lee; due 31 Mar"))
        .contains("Something here may identify a person");
    assertThat(
            jo.hearsAll(
                "add action for R-031: brief the team; owner Sam Lee; due 31 Mar;"
                    + " serves DEMO-NO-SUCH-ITEM"))
        .contains("I do not know the learning item DEMO-NO-SUCH-ITEM.");
  }

  @Test
  void aRecommendationThatSaysNoLearningIsAskedForItOrForAReason() {
    String line = "add recommendation Ask at each visit; plan DEMO-01; source Audit 6; to demo_nhs";
    assertThat(jo.hearsAll(line)).contains("Which learning does it serve?", "or say why none");
    assertThat(jo.latest().getFirst().text())
        .as("what was said stands there, and is not asked again")
        .contains("The recommendation, word for word: Ask at each visit", "Source, for example");
    Map<String, String> filled =
        Map.of("text", "Ask at each visit", "inPlan", "DEMO-01", "source", "Audit 6");
    assertThat(presses(filled, "DEMO-NO-SUCH-ITEM"))
        .contains("I do not know the learning item DEMO-NO-SUCH-ITEM.");
    assertThat(presses(filled, "None, because it is about our own minutes"))
        .contains("is recorded, word for word")
        .contains("Serves no learning item, because: it is about our own minutes");
    assertThat(jo.hearsAll(line + "; serves hidden men"))
        .contains("I do not know the learning item hidden men.");
    jo.says(line + "; serves demo-7mb-hidden-men");
    assertThat(jo.presses("Show it").getFirst().text())
        .contains("Puts into practice: DEMO-7MB-HIDDEN-MEN");
  }

  private String presses(Map<String, String> filled, String learning) {
    Map<String, String> all = new HashMap<>(filled);
    all.put("to", "demo_nhs");
    all.put("learning", learning);
    return jo.presses("Add recommendation", all).getFirst().text();
  }

  @Test
  void theRegisterOpensInTheBrowserForWhoeverMayReadIt() {
    assertThat(jo.hearsAll("register")).contains("Register of actions");
    assertThat(SERVED.chat("Nina Shah").hearsAll("register")).contains("Register of actions");
  }
}
