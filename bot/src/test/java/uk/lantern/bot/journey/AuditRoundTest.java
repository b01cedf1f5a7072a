package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.moderation.ModerationKey;
import uk.lantern.scheduler.round.moderation.Moderations;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.response.Grade;

/** The life of an audit and of an assurance request, as the partnership team leads them in chat. */
class AuditRoundTest {

  private static final Served SERVED = RoundDay.served();

  private final RoundDay day = new RoundDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private final Chat priya = SERVED.chat("Priya Nair");

  private String openMultiAgency() {
    String ref =
        RoundDay.ref(
            jo.hears(
                "new round audit-voice-domestic-abuse; to all; closes 15 December 17:00;"
                    + " year 2026-27; priority 4; cases C03, C07; meeting 14 January"));
    jo.says("launch " + ref + " now");
    day.awaits(ref, RoundState.OPEN);
    return ref;
  }

  @Test
  void anAuditNamesItsProgrammeYearAndThePriorityOrTheRiskItServes() {
    String draft = "new round audit-voice-domestic-abuse; to all; closes 15 December 17:00";
    assertThat(jo.hears(draft)).contains("Name the programme year, for example 2026-27.");
    assertThat(jo.hears(draft + "; year 2026-27"))
        .contains("Name the priority of that year by its number, or write the risk");
    assertThat(jo.hears(draft + "; year 2026-27; priority 4"))
        .contains("Say what is looked at: cases by reference");
    assertThat(jo.hears(draft + "; year 2026-27; risk children seen late; cases C03"))
        .contains("is drafted", "Programme year: 2026-27", "Serves this risk: children seen late")
        .contains("Cases, by reference only: C03");
  }

  @Test
  void theSecondCardAsksWhatTheFirstCouldNotKnow() {
    jo.says("new round");
    Map<String, String> first =
        Map.of(
            "form", "audit-supervision",
            "audience", "DEMO Harebell Community NHS Trust",
            "closes", "12 December 17:00",
            "results", "2026-12-18");
    assertThat(jo.presses("Make the draft", first).getFirst().text())
        .contains("New round: what it serves", "Every audit and assurance request names")
        .doesNotContain("Name the programme year, for example");
    assertThat(
            jo.presses("Make the draft", Map.of("year", "", "serves", "", "samples", ""))
                .getFirst()
                .text())
        .contains("Name the programme year");
    String done =
        jo.presses("Make the draft", Map.of("year", "2026/27", "serves", "1", "samples", "8"))
            .getFirst()
            .text();
    assertThat(done)
        .contains("is drafted", "Programme year: 2026-27", "Serves priority 1: ")
        .contains("DEMO Harebell Community NHS Trust 8");
    assertThat(RoundDay.ref(done)).startsWith("SA-");
  }

  @Test
  void whoIsOutstandingStandsByOrganisationAndIsRemindedOnceInThreeWorkingDays() {
    String ref = openMultiAgency();
    assertThat(jo.hears("who is outstanding in " + ref)).containsPattern("Outstanding: \\d+ of");
    assertThat(jo.presses("Remind them").getFirst().text()).contains("gets a friendly reminder");
    assertThat(jo.hears("nudge " + ref))
        .contains("They were reminded within the last three working days.");
    assertThat(priya.hears("who is outstanding in " + ref))
        .contains("I cannot show you who is outstanding", "quality assurance officer");
  }

  @Test
  void otherAgenciesAnswersAreHiddenUntilItHasClosedAndThenStandSideBySide() {
    String ref = openMultiAgency();
    day.sends(ref, "Nina Shah", "C07");
    day.sends(ref, "Farah Iqbal", "C07");
    assertThat(jo.hears("moderate " + ref + "-C07"))
        .contains("Organisations can still answer.")
        .doesNotContain("Outstanding");
    day.closes(jo, ref);
    assertThat(jo.hears("moderate " + ref)).contains(ref + "-C07", "Grades stand side by side");
    assertThat(jo.hears("moderate " + ref + "-C07"))
        .contains(
            "Nothing is agreed yet.",
            "DEMO Harebell Community NHS Trust: Outstanding",
            "What worked well? We look at the plan each month");
    assertThat(jo.input("grade").path("value").asString("")).isEmpty();
    assertThat(priya.hears("moderate " + ref)).contains("I cannot show you what other");
  }

  @Test
  void theJointGradeIsWhatPeopleTypedWithTheirReasonAndTheirDissentAndIsNeverWorkedOut() {
    String ref = openMultiAgency();
    day.sends(ref, "Nina Shah", "C07");
    day.sends(ref, "Farah Iqbal", "C07");
    day.closes(jo, ref);
    String agree = "agree " + ref + "-C07 ";
    assertThat(jo.hears(agree + "because the plan was reviewed; moderators Jo Okoro, Nina Shah"))
        .contains("Choose the agreed grade");
    assertThat(jo.hears(agree + "requires improvement because the plan was late"))
        .contains("A joint view is that of two people at least.");
    assertThat(
            jo.hears(
                agree
                    + "requires improvement because the plan was reviewed late; dissent the school"
                    + " saw it as good; moderators Jo Okoro, Nina Shah"))
        .contains("Saved: what was agreed about " + ref + "-C07")
        .contains("Agreed: Requires improvement", "Seen otherwise: the school")
        .contains("Agreed by Jo Okoro, Nina Shah.");
    var agreed =
        SERVED
            .bean(Moderations.class)
            .find(ModerationKey.ofCase(ref, "C07"), day.key("Jo Okoro"))
            .orElseThrow();
    assertThat(agreed.moderation().agreed().grade()).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    assertThat(agreed.responses())
        .as("no agency gave that grade: people agreed it")
        .noneMatch(it -> it.grade().orElseThrow() == Grade.REQUIRES_IMPROVEMENT);
  }

  @Test
  void aFindingOfAnAuditBecomesARecommendationForTheAgenciesItNames() {
    String ref = openMultiAgency();
    day.sends(ref, "Nina Shah", "C07");
    day.closes(jo, ref);
    assertThat(
            jo.hears(
                "finding from "
                    + ref
                    + " See each child alone at domestic abuse visits; plan DEMO-01;"
                    + " to DEMO Lantern Police, DEMO Harebell Community NHS Trust"))
        .contains("is written down, from " + ref);
    assertThat(priya.hears("finding from " + ref + " Supervision notes are short"))
        .contains("I cannot");
  }

  @Test
  void assuranceStandsBesideThePulseThatTestsTheClaim() {
    String pulse = day.closedPulse(jo);
    String ref =
        RoundDay.ref(
            jo.hears(
                "new round assurance-learning; to all; closes 15 December 17:00; year 2026-27;"
                    + " priority 1; about DEMO-7MB-ESCALATION"));
    assertThat(ref).startsWith("AR-");
    jo.says("launch " + ref + " now");
    day.awaits(ref, RoundState.OPEN);
    day.sends(ref, "Nina Shah", "-");
    day.closes(jo, ref);
    assertThat(jo.hears("assurance " + ref))
        .contains(
            "DEMO Harebell Community NHS Trust",
            "We look at the plan each month",
            "What tests the claim: " + pulse + ", Pulse",
            "people answered.",
            "Not answered: ");
    assertThat(priya.hears("assurance " + ref)).contains("I cannot show you what organisations");
    assertThat(SERVED.chat("Helen Voss").hears("assurance " + ref))
        .contains("What tests the claim");
  }
}
