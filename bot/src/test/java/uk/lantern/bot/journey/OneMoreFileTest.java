package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.response.ResponseState;

/**
 * A questionnaire of each kind that is one more file in the partnership's own folder, from its
 * draft to what people are told: no line of Java knows it.
 */
class OneMoreFileTest {

  private static Served served;
  private static RoundDay day;
  private static Chat jo;

  @BeforeAll
  static void start() {
    served = Served.with("--lantern.questionnaires=" + Served.ROOT.resolve(OWN));
    new AuditDay(served).alone();
    day = new RoundDay(served);
    jo = served.chat("Jo Okoro");
  }

  private static final String OWN = "bot/src/test/resources/own-questionnaires";

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String launched(String words) {
    String ref = RoundDay.ref(jo.hears("new round " + words));
    jo.says("launch " + ref + " now");
    day.awaits(ref, RoundState.OPEN);
    return ref;
  }

  /** To its end: nothing is archived before people are told. */
  private static void toldAndArchived(String ref) {
    assertThat(jo.hears("archive round " + ref)).contains("First tell the people");
    assertThat(jo.hears("you said " + ref + " Time is short; doing we give an hour; by 15 January"))
        .contains("it goes to everybody who was asked");
    assertThat(jo.hears("archive round " + ref)).contains(ref + " is archived.");
  }

  @Test
  void aPulse() {
    String ref = launched("pulse-own; to all; closes 4 December 17:00");
    Chat sam = served.chat("Sam Lee");
    assertThat(sam.hearsAll("start " + ref)).contains("Question 1 of 3", "How often does your");
    assertThat(sam.presses("Each week").getFirst().text()).contains("How many minutes each time?");
    assertThat(sam.hearsAll("half an hour")).contains("How many minutes each time?");
    assertThat(sam.hearsAll("30")).contains("One idea to make it better?");
    assertThat(sam.hearsAll("A shorter agenda")).contains("Thanks.");
    assertThat(day.everybodyAnswers(ref)).isGreaterThan(10);
    day.closes(jo, ref);
    assertThat(jo.hearsAll("results of " + ref))
        .contains("How often does your team talk about learning?", "Each week: ")
        .doesNotContain("half an hour", "30");
    assertThat(jo.hearsAll("words of " + ref)).contains("You are the first to read them.");
    toldAndArchived(ref);
  }

  @Test
  void aTraining() {
    String ref = launched("training-own; to all; closes 4 December 17:00");
    Chat ben = served.chat("Ben Osei");
    assertThat(ben.hearsAll("start " + ref)).contains("Was it of use?");
    assertThat(ben.hearsAll("very much"))
        .as("both are asked on one card, and two words are not two answers")
        .contains("Was it of use?", "What will you do differently?")
        .doesNotContain("Saved.");
    assertThat(
            ben.hearsAll("very much; I will ask for my manager's view, and follow up each visit"))
        .as("words of the answer name no other question")
        .contains("Saved.", "I will ask you about this on");
    assertThat(ben.hearsAll("my training")).contains("I will ask you about");
    day.closes(jo, ref);
    toldAndArchived(ref);
  }

  @Test
  void anAssuranceRequest() {
    String ref =
        launched(
            "assurance-own; to all; closes 15 December 17:00; year 2026-27; priority 1; about"
                + " DEMO-7MB-ESCALATION");
    Chat nina = served.chat("Nina Shah");
    assertThat(nina.hearsAll("start audit " + ref)).contains("What did your agency change?");
    Map<String, String> said =
        Map.of(
            "q-what", "A call at each handover",
            "q-since", "2026-10-01",
            "q-proof", "https://demo-nhs.example/handovers",
            "q-difference", "Too early to tell");
    assertThat(nina.presses("Save", said).getFirst().text()).contains("Everything is answered.");
    assertThat(nina.presses("Send").getFirst().text()).contains("draft 1");
    day.closes(jo, ref);
    assertThat(jo.hearsAll("assurance " + ref))
        .contains("A call at each handover", "Not answered: ");
    toldAndArchived(ref);
  }

  @Test
  void anAuditOfSeveralAgencies() {
    String ref =
        launched(
            "audit-own; to all; closes 15 December 17:00; year 2026-27; priority 4; cases C07;"
                + " meeting 14 January");
    Chat nina = served.chat("Nina Shah");
    nina.hearsAll("start " + ref + "-C07");
    assertThat(nina.presses("No").getFirst().text()).contains("what the move meant");
    assertThat(nina.hearsAll("yes")).contains("Who was told, and when?");
    Map<String, String> who =
        Map.of("q-who--school", "before", "q-who--health", "after", "q-difference", "A quick call");
    assertThat(nina.presses("Save", who).getFirst().text()).contains("What does the family say?");
    assertThat(nina.hearsAll("skip because it is not recorded")).contains("Your agency's grade?");
    assertThat(nina.hearsAll("audit grade good")).contains("What worked well?");
    nina.hearsAll("Well: a quick call. Worried: nobody wrote it down. Needs: a form.");
    nina.hearsAll("no");
    assertThat(nina.hearsAll("send")).contains("draft 1");
    assertThat(new AuditDay(served).now(day.now(ref), "demo_nhs", "C07").state())
        .isEqualTo(ResponseState.SUBMITTED);
    day.closes(jo, ref);
    assertThat(jo.hears("moderate " + ref + "-C07")).contains("a quick call", "Good");
    toldAndArchived(ref);
  }
}
