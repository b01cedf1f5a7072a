package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.Verification;

/** Dialogues S8 to S10 as Sam, who owns actions, and Mo, who takes one over, live them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwningActionsTest {

  private static Served served;
  private static Acting acting;
  private static Chat sam;
  private static Chat mo;
  private static String prompt;
  private static String guide;
  private static String late;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    mo = served.chat("Mo Ahmed");
    prompt =
        acting
            .proposed(
                "Sam Lee",
                "Add father/partner prompt to 6-8 week template",
                LocalDate.of(2027, 3, 31))
            .ref();
    guide =
        acting
            .started(
                "Sam Lee", "Brief your team on the escalation guide", LocalDate.of(2026, 12, 15))
            .ref();
    late = acting.started("Sam Lee", "Update thresholds guide", LocalDate.of(2026, 11, 25)).ref();
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
    acting.takes(
        "Jo Okoro",
        prompt,
        new OfficerStep.Verify(
            Verification.Method.SEEN_DOCUMENT,
            "Sample list seen 23 November",
            Verification.ImpactSeen.NONE_YET));
    assertThat(sam.hearsAll(prompt))
        .contains("Blue: due 31 March 2027")
        .contains("Status: Verified.");
    acting.takes(
        "Alex Marsh",
        prompt,
        new OfficerStep.Close("IA-2026-11", LocalDate.of(2026, 11, 24), ImpactAfter.SIX_MONTHS));
    assertThat(sam.hearsAll("my actions")).doesNotContain(prompt);
    assertThat(sam.hearsAll("update " + prompt + " one more thing"))
        .contains("I have not done that")
        .contains("That does not fit where the action stands now.");
  }

  @Test
  @Order(5)
  void s9LaterIsOneOfThreeChoicesAndTheDateStays() {
    sam.jumps("to 2026-12-01 10:00");
    sam.says(guide);
    String choices = sam.presses("Remind me later").getFirst().text();
    assertThat(choices)
        .contains("When shall I remind you?")
        .contains("The due date stays Tuesday 15 December 2026.");
    assertThat(sam.presses("Next Tuesday").getFirst().text())
        .contains("OK. I will remind you on Tuesday 8 December 2026")
        .contains("1 of 2 snoozes used.")
        .contains("The due date stays Tuesday 15 December 2026.");
    sam.says("remind me later of " + guide);
    assertThat(sam.hearsAll("tomorrow")).contains("2 of 2 snoozes used.");
    assertThat(sam.hearsAll("remind me of " + guide + " tomorrow"))
        .contains("This reminder was put off twice already.");
    assertThat(acting.now(guide).dueCurrent()).isEqualTo(LocalDate.of(2026, 12, 15));
  }

  @Test
  @Order(6)
  void s9MoreTimeIsAskedForStepByStepAndTheFirstDateStays() {
    sam.jumps("to 2026-12-08 10:00");
    sam.says(guide);
    String asks = sam.hearsAll("need more time, 2 staff off sick");
    assertThat(asks)
        .contains(guide + ": ask for more time")
        .contains("While it waits, is there a risk for children, and what will you do about it?");
    assertThat(sam.input("reason").path("value").asString()).isEqualTo("2 staff off sick");
    assertThat(sam.hearsAll("15 Jan")).contains("Write what the risk is for children");
    assertThat(sam.hearsAll("15 Jan. Two posts vacant. Low risk, guide already emailed"))
        .contains(
            "Your request for Friday 15 January 2027 is sent to the quality assurance officer")
        .contains("The first date, 15 December 2026, stays on record.")
        .contains("I will not send overdue messages while it is decided");
    var asked = acting.now(guide).openExtension().orElseThrow();
    assertThat(asked.reason()).isEqualTo("Two posts vacant");
    assertThat(asked.riskToChildren()).isEqualTo("Low risk");
    assertThat(asked.mitigation()).isEqualTo("guide already emailed");
    assertThat(sam.hearsAll(guide))
        .contains("More time is asked for, until Friday 15 January 2027.");
    acting.takes("Jo Okoro", guide, new OfficerStep.DecideTime(true, ""));
    assertThat(sam.hearsAll(guide))
        .contains("Due: Friday 15 January 2027.")
        .contains("The first date, which stays on record: 15 December 2026.");
  }

  @Test
  @Order(7)
  void s9ItIsPassedToMoWhoMustAccept() {
    sam.says(guide);
    assertThat(sam.hearsAll("pass it to Mo"))
        .contains("Pass to Mo Ahmed, of the same agency?")
        .contains("Mo Ahmed must accept. Until then you are still the owner.");
    assertThat(acting.now(guide).people().handover()).isNull();
    assertThat(sam.presses("Send").getFirst().text()).contains("Mo Ahmed is asked to take it over");
    assertThat(mo.hearsAll("my actions"))
        .contains("You are asked to take this over.")
        .contains("Brief your team on the escalation guide");
    assertThat(mo.presses("Open " + guide).getFirst().text()).contains("Sam Lee asks you");
    assertThat(mo.presses("Accept").getFirst().text())
        .contains("You have taken over " + guide)
        .contains("Sam Lee is told.");
    Action now = acting.now(guide);
    assertThat(now.holder()).isEqualTo(acting.key("Mo Ahmed"));
    assertThat(now.owner()).isEqualTo(acting.key("Sam Lee"));
    assertThat(sam.hearsAll(guide)).contains("Done by: Mo Ahmed.");
  }

  @Test
  @Order(8)
  void s10MyActionsAreInDateOrderWithTheColourInWords() {
    String mine = sam.hearsAll("my actions");
    assertThat(mine)
        .containsPattern("You have \\d+ actions")
        .contains("Red: overdue by 13 days")
        .contains(late + ": Update thresholds guide");
    List<String> updates =
        Chat.titles(sam.says("my actions")).stream().filter(it -> it.startsWith("Update")).toList();
    assertThat(updates).contains("Update " + late);
  }

  @Test
  @Order(9)
  void s10AnUpdatePastTheDateIsAskedWhatIsLeftAndStaysRed() {
    String number = late.replace("A-", "");
    assertThat(sam.hearsAll("update " + number + " nearly there just waiting for comms"))
        .contains("Status: In progress. What is left, and by when?");
    assertThat(sam.hearsAll("comms by fri"))
        .contains("Saved")
        .contains("Red: overdue by 13 days")
        .contains("It stays Red because it is past its date. Do you want to ask for a new date?");
    var update = acting.now(late).progress().last().orElseThrow();
    assertThat(update.text()).isEqualTo("nearly there just waiting for comms");
    assertThat(update.left()).isEqualTo("comms");
    assertThat(update.nextBy()).isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(sam.hearsAll("yes")).contains(late + ": ask for more time");
    assertThat(sam.hearsAll("what have we learned about neglect?"))
        .as("a question is still a question")
        .contains("Neglect");
  }

  @Test
  @Order(10)
  void s10AManagerSeesTheTeamByColourAndNobodyElseDoes() {
    assertThat(sam.hearsAll("team overview"))
        .contains("I cannot show you a team's actions. The team manager can.");
    Chat boss = served.chat("Carol Finch");
    String overview = boss.hearsAll("team overview");
    assertThat(overview)
        .contains("Team overview")
        .containsPattern("Actions: \\d+ open \\(\\d+ red")
        .contains("I never show who answered pulses.");
    assertThat(boss.presses("Actions").getFirst().text())
        .contains("Update thresholds guide")
        .contains("Sam Lee");
  }

  @Test
  @Order(11)
  void case65OnTheDueDayItIsNotOverdueUntilTheDayIsOverInTheNightTheClocksChange() {
    String ref = acting.started("Sam Lee", "Publish the poster", LocalDate.of(2027, 3, 27)).ref();
    sam.jumps("to 2027-03-27 23:59");
    assertThat(sam.hearsAll(ref)).contains("due today").doesNotContain("Red: due");
    sam.jumps("to 2027-03-28 00:00");
    assertThat(sam.hearsAll(ref)).contains("Red: overdue by 1 day");
    sam.jumps("to 2027-03-29 00:01");
    assertThat(sam.hearsAll(ref)).contains("Red: overdue by 2 days");
    assertThat(sam.hearsAll("remind me of " + ref + " tomorrow"))
        .contains("a reminder cannot be put off beyond it");
  }
}
