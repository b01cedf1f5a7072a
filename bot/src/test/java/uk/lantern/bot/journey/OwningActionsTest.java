package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.Verification;

/** Dialogue S8 as Sam, who owns actions, lives it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwningActionsTest {

  private static Served served;
  private static Acting acting;
  private static Chat sam;
  private static String prompt;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    prompt =
        acting
            .proposed(
                "Sam Lee",
                "Add father/partner prompt to 6-8 week template",
                LocalDate.of(2027, 3, 31))
            .ref();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(0)
  void s10MyActionsShowsTheDemoOnesByDateWithTheColourInWords() {
    assertThat(sam.hearsAll("my actions"))
        .containsSubsequence(
            "Red: overdue by 4 days",
            "A-105: Update the thresholds guide",
            "Amber: due in 6 days",
            "A-118: Brief your team on the escalation guide",
            "Green: due ",
            "A-121: Check 20 records for the voice of the baby",
            "Grey: due ",
            "A-112: Add a prompt about fathers");
  }

  @Test
  @Order(1)
  void s8TheOwnerAgreesAndHearsWhenTheFirstUpdateIsDue() {
    assertThat(sam.hearsAll("show " + prompt))
        .contains(prompt + ": Add father/partner prompt to 6-8 week template")
        .contains("Grey: due 31 March 2027")
        .contains("Status: Proposed.");
    assertThat(Chat.titles(sam.says(prompt)))
        .contains(
            "Agree", "Agree with a new date", "Not me - suggest someone", "Talk to QA officer");
    String agreed = sam.presses("Agree").getFirst().text();
    if (!acting.now(prompt).standing().agreement().isWhole()) {
      assertThat(agreed).contains("You have agreed").contains("still has to confirm");
      acting.takes("Jo Okoro", prompt, new OfficerStep.Confirm());
    }
    assertThat(acting.now(prompt).state()).isEqualTo(ActionState.AGREED);
    assertThat(sam.hearsAll(prompt))
        .contains("Green: due 31 March 2027")
        .contains("Status: Agreed.");
  }

  @Test
  @Order(2)
  void s8StartedIsAnUpdateAndThenItIsInProgress() {
    assertThat(sam.hearsAll("done, here's the audit of " + prompt))
        .as("the first update comes before the evidence")
        .contains("An update comes first");
    sam.says(prompt);
    assertThat(sam.hearsAll("started, template with IT"))
        .contains("Saved")
        .contains("Green: due 31 March 2027")
        .contains("Status: In progress.");
    assertThat(acting.now(prompt).progress().last().orElseThrow().text())
        .isEqualTo("started, template with IT");
  }

  @Test
  @Order(3)
  void s8EvidenceIsALinkWithASummaryAndADeclaration() {
    sam.says(prompt);
    String form = sam.hearsAll("done, here's the audit");
    assertThat(form).contains(prompt + ": evidence").contains("Send a link, not the file.");
    assertThat(sam.input("kind").path("value").asString()).isEqualTo("record_audit");
    Map<String, String> where =
        Map.of(
            "kind", "record_audit",
            "link", "https://files.example.org/audit-6-8-weeks",
            "date", "2026-11-20",
            "title", "");
    assertThat(sam.presses("Next", where).getFirst().text())
        .contains("record audit, 20 November 2026");
    String shown = "17 of 20 records show prompt (85%).";
    assertThat(
            sam.presses("Send evidence", Map.of("summary", shown, "declared", "false"))
                .getFirst()
                .text())
        .contains("I cannot take evidence without the declaration");
    assertThat(acting.now(prompt).proof().evidence()).isEmpty();
    assertThat(
            sam.presses("Send evidence", Map.of("summary", shown, "declared", "true"))
                .getFirst()
                .text())
        .contains("Evidence submitted")
        .contains("Type: record audit. Summary: " + shown)
        .contains("Sent to the quality assurance officer.")
        .contains("You will see Verified when it is checked.");
    assertThat(acting.now(prompt).state()).isEqualTo(ActionState.EVIDENCE_SUBMITTED);
  }

  @Test
  @Order(4)
  void s8ReturnedEvidenceIsSentAgainInWordsVerifiedAndClosed() {
    acting.takes("Jo Okoro", prompt, new OfficerStep.Return("The sample list is missing"));
    assertThat(sam.hearsAll(prompt))
        .contains("Status: Evidence returned, in progress.")
        .contains("The evidence was returned: The sample list is missing");
    assertThat(
            sam.hearsAll(
                "evidence "
                    + prompt
                    + " https://files.example.org/audit-2 record audit 20 Nov: 17 of 20 records"
                    + " show prompt, list attached. No child data"))
        .contains("Evidence submitted")
        .contains("17 of 20 records show prompt, list attached");
    verified();
    assertThat(sam.hearsAll(prompt))
        .contains("Blue: due 31 March 2027")
        .contains("Status: Verified.");
    acting.takes(
        "Alex Marsh",
        prompt,
        new OfficerStep.Close("IA-2026-11", LocalDate.of(2026, 11, 24), ImpactAfter.SIX_MONTHS));
    assertThat(sam.hears("my actions")).doesNotContain(prompt);
    assertThat(sam.hearsAll("update " + prompt + " one more thing"))
        .contains("I have not done that")
        .contains("That does not fit where the action stands now.");
  }

  private static void verified() {
    acting.takes(
        "Jo Okoro",
        prompt,
        new OfficerStep.Verify(
            Verification.Method.SEEN_DOCUMENT,
            "Sample list seen 23 November",
            Verification.ImpactSeen.NONE_YET));
  }
}
