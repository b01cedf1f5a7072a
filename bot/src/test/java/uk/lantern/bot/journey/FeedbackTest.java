package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Dialogue S12: compliments, complaints, escalations. */
class FeedbackTest {

  private static final Served SERVED = Served.start();

  private final Chat farah = SERVED.chat("Farah Iqbal");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  static String refIn(String said) {
    return said.replaceFirst("(?s).*?(F-\\d{4}).*", "$1");
  }

  @Test
  void lines1To10TypedAnEscalationIsRecordedAndSaysToMoveUp() {
    List<Shown> kinds = farah.says("i want to complain about social care not calling me back");
    assertThat(kinds.getFirst().text())
        .contains("I am sorry that it has been frustrating.")
        .contains("If a child may be at risk because of this");
    assertThat(Chat.titles(kinds))
        .contains(
            "Disagree with a decision about a child",
            "Complaint about a service",
            "Complaint about the partnership",
            "Practice idea",
            "Compliment");
    aProcedureIsShownAndNotRun(farah.hears("disagree with decision"));
    assertThat(farah.hears("yes")).contains("The furthest stage it got to", "What it was about");
    assertThat(farah.hears("2, threshold")).contains("Working days so far", "Is it resolved?");
    List<Shown> saved = farah.says("school, social care, 6 days, not yet");
    assertThat(saved.getFirst().text())
        .containsPattern("Saved as F-\\d{4}, with no child details")
        .contains("That is past a working week. The procedure says to move up without delay.")
        .contains("Your safeguarding lead can do that today.");
    assertThat(Chat.titles(saved)).contains("Tell me who my safeguarding lead is");
    assertThat(farah.presses("Tell me who my safeguarding lead is").getFirst().text())
        .contains("Farah Iqbal, DEMO Acorn Street School");
  }

  private static void aProcedureIsShownAndNotRun(String said) {
    assertThat(said)
        .contains("Resolving professional differences")
        .containsSubsequence(
            "practitioner to practitioner",
            "first-line managers",
            "service manager",
            "without delay")
        .contains("within a working week", "sussexchildprotection.procedures.org.uk")
        .contains("72 hours")
        .contains("I cannot escalate for you.");
  }

  @Test
  void lines1To10ByButtonsAreTheSame() {
    farah.says("feedback");
    farah.presses("Disagree with a decision about a child");
    farah.presses("Yes, record it");
    farah.presses("Next", Map.of("stage", "2", "topic", "about_threshold"));
    String saved =
        farah
            .presses(
                "Save",
                Map.of("group", "education", "other", "social_care", "days", "5", "resolved", "no"))
            .getFirst()
            .text();
    assertThat(saved)
        .containsPattern("Saved as F-\\d{4}")
        .as("five days are a working week, and not past it")
        .doesNotContain("past a working week");
    assertThat(SERVED.chat("Jo Okoro").hears("feedback list"))
        .contains(refIn(saved) + ". Escalation from Schools, colleges and early years")
        .contains(
            "Stage 2, Threshold. With: Children's social care. 5 working days, not yet resolved.")
        .contains("No contact wanted.")
        .doesNotContain("Farah");
  }

  @Test
  void lines11And12ACompliment() {
    List<Shown> form = farah.says("also well done to the nurse in MASH, really helpful");
    assertThat(form.getFirst().text())
        .contains("A compliment: lovely")
        .contains("Name the team only.");
    assertThat(farah.input("team").path("value").asString()).isEqualTo("MASH team");
    assertThat(farah.input("words").path("value").asString()).contains("really helpful");
    String saved =
        farah
            .presses(
                "Save for team",
                Map.of(
                    "team",
                    "MASH team",
                    "words",
                    "the nurse was really helpful",
                    "consent",
                    "unnamed"))
            .getFirst()
            .text();
    assertThat(saved)
        .containsPattern("Saved as F-\\d{4}")
        .contains("It is for: MASH team.")
        .contains("It may be shared without the team's name.")
        .contains("For a formal complaint about a service, use that organisation's own");
  }

  @Test
  void whoeverAgreedIsNamedAndMayTakeItBack() {
    farah.says("compliment");
    farah.says("MASH team: the nurse was really helpful");
    assertThat(farah.hears("they agreed to be named: Anna Smith"))
        .contains("Anna Smith agreed to be named");
    assertThat(SERVED.chat("Priya Nair").hears("feedback list"))
        .contains("For Anna Smith of MASH team, who agreed to be named");
    assertThat(farah.hears("they do not want to be named")).contains("The name is gone");
    assertThat(SERVED.everythingStored()).doesNotContain("Anna Smith");
  }

  @Test
  void aComplaintIsShownTheWayAndOnlyThatIsKept() {
    farah.says("i want to complain about social care zebraquokka");
    assertThat(farah.presses("Complaint about a service").getFirst().text())
        .contains(
            "use that organisation's own complaints process", "I cannot log it as a complaint")
        .contains("I have kept nothing of what you typed");
    String stored = SERVED.everythingStored();
    assertThat(stored)
        .doesNotContain("zebraquokka")
        .containsPattern(
            "complaintSignposts\\{\"_id\": \"[0-9a-f-]{36}\", \"v\": 1, \"month\": \"2026-11\","
                + " \"purgeOn\": \"2029-11-24\", \"_class\": \"[\\w.]+\"\\}");
  }

  @Test
  void anIdeaTypedIsSharedWithNobodyUntilItsGiverSaysSo() {
    farah.says("practice idea");
    List<Shown> saved = farah.says("Ask every father by name at the first visit");
    assertThat(saved.getFirst().text()).contains("It is not shared.");
    String ref = refIn(saved.getFirst().text());
    assertThat(farah.hears("share my feedback without the name"))
        .contains("Noted for " + ref, "without the team's name");
    assertThat(SERVED.chat("Jo Okoro").hears("feedback list"))
        .contains("Ask every father by name", "It may be shared without the team's name.");
  }
}
