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
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.ResponseStep;

/** Dialogue S6 as an auditor of one of several agencies lives it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MultiAuditTest {

  private static Served served;
  private static AuditDay day;
  private static Round round;
  private static Chat nina;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served).alone();
    round = day.multi();
    nina = served.chat("Nina Shah");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Response c07() {
    return day.now(round, "demo_nhs", "C07");
  }

  @Test
  @Order(1)
  void s6TheCardNamesReferencesOnlyAndBothDates() {
    assertThat(nina.hearsAll("my audits"))
        .contains("Your agency has 2 cases.")
        .contains("I do not know and must not be told.")
        .contains("Tuesday 15 December 2026")
        .contains("Meeting to agree a joint view: 14 January 2027");
    assertThat(nina.presses("I don't have the list").getFirst().text()).contains("by secure email");
  }

  @Test
  @Order(2)
  void s6WhetherTheyWereInvolvedComesFirst() {
    assertThat(nina.hearsAll("start C07"))
        .contains("Before you start.")
        .contains("Were you, or somebody you supervise, directly involved?");
    assertThat(nina.presses("No").getFirst().text())
        .contains("Section 1 of")
        .contains("Voice and lived experience")
        .contains("Could a stranger reading your record understand");
    assertThat(c07().isFree(day.key("Nina Shah"))).isTrue();
  }

  @Test
  @Order(3)
  void s6AnAnswerWithItsEvidenceIsTyped() {
    assertThat(nina.hearsAll("2. Child spoken to once with parent present. No direct work."))
        .contains("Saved.")
        .contains("Was the child seen as a victim");
    assertThat(c07().answers().to("stranger").orElseThrow())
        .isEqualTo(
            new Answer(
                "stranger", "2", "Child spoken to once with parent present. No direct work."));
  }

  @Test
  @Order(4)
  void s6TheSectionsFollowByCard() {
    card("recognised", "3");
    card("shared", "2");
    card("assessed", "3");
    card("oversight", "2");
    assertThat(nina.hearsAll("Limited, plan not reviewed after the move")).contains("Saved.");
    assertThat(c07().answers().to("difference").orElseThrow().value())
        .isEqualTo("Limited, plan not reviewed after the move");
  }

  private static void card(String question, String value) {
    String shown = nina.presses("Save", Map.of("q-" + question, value)).getFirst().text();
    assertThat(shown).as(question).contains("Saved.");
  }

  @Test
  @Order(5)
  void s6ViewsGradeAndPromptsThenDraftOne() {
    for (String view : List.of("planned", "planned", "planned")) {
      assertThat(nina.hearsAll(view)).contains("Saved.");
    }
    assertThat(nina.hearsAll("not appropriate: they live elsewhere")).contains("Which grade");
    assertThat(nina.hearsAll("requires improvement")).contains("What worked well?");
    assertThat(
            nina.hearsAll(
                "Well: quick info share to police. Worried: child not seen alone. Needs: child"
                    + " seen alone standard in DA visits"))
        .contains("Have you had to act");
    assertThat(c07().answers().to("worried").orElseThrow().value())
        .isEqualTo("child not seen alone.");
    assertThat(nina.hearsAll("no")).contains("Everything is answered.");
    assertThat(nina.hearsAll("send"))
        .contains("draft 1")
        .contains("You can change it until Tuesday 15 December 2026, 17:00.");
    assertThat(c07().state()).isEqualTo(ResponseState.SUBMITTED);
  }

  @Test
  @Order(6)
  void s6WhoeverWasInvolvedAnswersNothingAndSuggestsAColleague() {
    nina.says("start C03");
    assertThat(nina.presses("Yes - suggest another auditor").getFirst().text())
        .contains("Somebody else should audit this one");
    assertThat(nina.hearsAll("start C03")).contains("Somebody else should audit this one");
    assertThat(day.now(round, "demo_nhs", "C03").state()).isEqualTo(ResponseState.CONFLICT);
    assertThat(nina.hearsAll("delegate C03 to Carol Finch")).contains("is with Carol Finch now");
    Chat carol = served.chat("Carol Finch");
    carol.says("start C03");
    assertThat(carol.presses("No").getFirst().text()).contains("Voice and lived experience");
    assertThat(nina.hearsAll("start C03"))
        .contains("Carol Finch answers this one")
        .doesNotContain("Voice and lived experience");
  }

  @Test
  @Order(7)
  void s6AnotherAgencysAnswersAreHiddenFromEveryAuditor() {
    ResponseKey key = new ResponseKey(round.ref(), "demo_nhs", "C07");
    for (String other : List.of("Dan Whitlow", "Tom Adeyemi", "Farah Iqbal", "Priya Nair")) {
      assertThat(day.responses().find(key, day.key(other))).as(other).isEmpty();
      assertThat(day.responses().of(round.ref(), day.key(other))).as(other).isEmpty();
    }
    Chat dan = served.chat("Dan Whitlow");
    dan.says("start C07");
    String own = dan.presses("No").getFirst().text();
    assertThat(own).contains("Voice and lived experience").doesNotContain("parent present");
    assertThat(day.responses().of(round.ref(), day.key("Dan Whitlow")))
        .extracting(it -> it.key().agency())
        .containsOnly("demo_police");
  }

  @Test
  @Order(8)
  void s6TheOfficerSendsItBackWithACommentThatTheAuditorReads() {
    day.takes("Jo Okoro", c07(), new ResponseStep.SendBack("Please say what the move changed."));
    assertThat(nina.hearsAll("my audits")).contains("sent back to you");
    assertThat(nina.hearsAll("open " + round.ref() + "-C07"))
        .contains("Please say what the move changed.");
    assertThat(nina.presses("Send").getFirst().text()).contains("draft 2");
  }

  @Test
  @Order(9)
  void s6AfterTheDateNothingIsTaken() {
    nina.says("open " + round.ref() + "-C07");
    nina.jumps("22 days");
    assertThat(nina.hearsAll("open " + round.ref() + "-C07")).contains("This round has closed");
    assertThat(c07().sending().drafts()).isEqualTo(2);
  }
}
