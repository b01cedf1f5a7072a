package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;

/** Dialogue S8 from the officer's side: a recommendation becomes an action that is verified. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActionLifeTest {

  private static final String LINE =
      "add action: health visiting to add father/partner prompt to 6-8 week template;"
          + " owner Sam Lee; due 31 Mar; success = 80% of 20 records show it";

  private static Served served;
  private static PlanDay day;
  private static Chat jo;
  private static Chat alex;
  private static Chat nina;

  /** What S8 calls A-112; in the DEMO data that one is there already. */
  private static String action = "";

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new PlanDay(served);
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
    nina = served.chat("Nina Shah");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void aRecommendationIsKeptWordForWordAndShownAsOneWithoutActions() {
    String words = "Every 6-8 week check asks who else cares for the baby.";
    assertThat(
            jo.hearsAll(
                "add recommendation "
                    + words
                    + "; plan DEMO-01; source Audit 2026-02; to demo_nhs; priority 1;"
                    + " serves DEMO-7MB-HIDDEN-MEN"))
        .contains("R-032 is recorded, word for word", "“" + words + "”")
        .contains("Puts into practice: DEMO-7MB-HIDDEN-MEN");
    assertThat(nina.hearsAll("R-032 accepted")).contains("The answer to R-032 is recorded");
    String list = jo.hearsAll("recommendations");
    assertThat(list)
        .contains("Without an action yet: 1.")
        .containsSubsequence("R-032: " + words, "It has no actions yet.", "R-031");
    assertThat(jo.hearsAll("R-032"))
        .contains("DEMO Harebell Community NHS Trust: Accepted (Nina Shah)", "Priority 2023-26/1")
        .contains("Puts into practice: DEMO-7MB-HIDDEN-MEN");
  }

  @Test
  @Order(2)
  void oneTypedLineProposesTheActionAndIsAskedForWhatIsMissing() {
    String proposed = jo.hearsAll(LINE);
    action = proposed.replaceFirst("(?s)^.*?\\b(A-\\d+) is proposed.*$", "$1");
    assertThat(proposed)
        .contains(action + " is proposed", "Missing: difference for children")
        .contains("With Sam Lee.");
    assertThat(day.now(action).origin().recommendations()).containsExactly("R-032");
    assertThat(day.now(action).dueOriginal()).isEqualTo(PlanDay.DUE);
  }

  @Test
  @Order(3)
  void theNextSentenceIsTheDifferenceForChildrenAndThenTheLearning() {
    assertThat(jo.hearsAll("Babies are safer because we know who cares for them"))
        .contains("Missing: the learning it puts into practice");
    assertThat(day.now(action).words().difference())
        .isEqualTo("Babies are safer because we know who cares for them");
    assertThat(jo.hearsAll("DEMO-7MB-HIDDEN-MEN"))
        .contains(action + " is complete and proposed to Sam Lee");
    assertThat(day.now(action).origin().serves()).containsExactly("DEMO-7MB-HIDDEN-MEN");
    assertThat(jo.hearsAll("what have we learned about neglect")).contains("Neglect");
  }

  @Test
  @Order(4)
  void theOwnersWordMakesItAgreedSinceTheTeamProposedIt() {
    day.takes("Sam Lee", action, new OwnerStep.Agree());
    assertThat(day.now(action).state()).isEqualTo(ActionState.AGREED);
    assertThat(nina.hearsAll("confirm " + action))
        .contains("That does not fit where it stands now.");
  }

  @Test
  @Order(5)
  void theOwnerCannotCheckTheirOwnEvidenceAndIsToldWhoCan() {
    day.starts(action);
    day.sendsEvidence(action);
    assertThat(served.chat("Sam Lee").hearsAll("verify " + action + " visit: seen; impact clear"))
        .contains("cannot check it", "Who can: the quality assurance officer");
    assertThat(day.now(action).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  @Order(6)
  void theOfficerSeesTheEvidenceReturnsItAndVerifiesIt() {
    assertThat(jo.hearsAll("check " + action))
        .contains("Record audit: Audit of the template", "17 of 20 records show the prompt (85%)")
        .contains("How we will know: 80% of 20 records show it");
    assertThat(
            jo.presses("Return with reason", Map.of("note", "The sample is of one team"))
                .getFirst()
                .text())
        .contains(action + " is returned");
    day.sendsEvidence(action);
    jo.says("check " + action);
    assertThat(jo.presses("Verify", Map.of("note", "Sample list seen 27 Mar")).getFirst().text())
        .contains("How did you check?: choose one of Seen document");
    Map<String, String> seen =
        Map.of("note", "Sample list seen 27 Mar", "method", "dip_sample", "impact", "early");
    assertThat(jo.presses("Verify", seen).getFirst().text())
        .contains(action + " is verified by Jo Okoro");
    assertThat(day.now(action).proof().verified().orElseThrow().by()).isEqualTo(key("Jo Okoro"));
  }

  private static PersonKey key(String person) {
    return day.key(person);
  }

  @Test
  @Order(7)
  void theGroupClosesItAndTheImpactCheckIsSet() {
    assertThat(alex.hearsAll("close " + action + " meeting IA-2026-11"))
        .contains("Day of the meeting");
    assertThat(
            alex.presses(
                    "Close",
                    Map.of("meeting", "IA-2026-11", "on", "2026-11-24", "months", "three_months"))
                .getFirst()
                .text())
        .contains(action + " is closed", "The impact check is set for Wednesday 24 February 2027");
    assertThat(
            alex.hearsAll(
                "impact check "
                    + action
                    + " measure dip sample of 10 result 2 of 10"
                    + " level do judgement not embedded"))
        .contains("It is too early for the impact check.");
  }

  @Test
  @Order(8)
  void aCheckThatFailsReopensItWithItsHistoryKept() {
    int before = day.now(action).history().size();
    alex.jumps("48 days");
    alex.jumps("47 days");
    assertThat(
            served
                .chat("Alex Marsh")
                .hearsAll(
                    "impact check "
                        + action
                        + " measure dip sample of 10 result 2 of 10 level do judgement not"
                        + " embedded"))
        .contains("It did not hold: " + action + " is reopened");
    assertThat(day.now(action).state()).isEqualTo(ActionState.REOPENED);
    assertThat(day.now(action).history()).hasSize(before + 1);
    assertThat(List.of(day.now(action).dueOriginal())).containsExactly(PlanDay.DUE);
  }
}
