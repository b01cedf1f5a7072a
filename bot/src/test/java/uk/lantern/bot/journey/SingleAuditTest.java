package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Grade;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;

/** Dialogue S5 as an auditor of one agency lives it, typed and pressed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SingleAuditTest {

  private static Served served;
  private static AuditDay day;
  private static Round round;
  private static Chat nina;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served).alone();
    round = day.single();
    nina = served.chat("Nina Shah");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Response first() {
    return day.now(round, "demo_nhs", "1");
  }

  @Test
  @Order(1)
  void s5TheCardSaysHowManyRecordsByWhichNumbersAndUntilWhen() {
    assertThat(nina.hearsAll("my audits"))
        .contains("Single-agency audit " + round.ref())
        .contains("Your agency chose 3 records.")
        .contains("Do not enter names, dates of birth, NHS or case numbers.")
        .contains("until Tuesday 15 December 2026, 17:00");
  }

  @Test
  @Order(2)
  void s5TheFirstQuestionsAreAnsweredInWords() {
    assertThat(nina.presses("Start record 1").getFirst().text())
        .contains("sample 1")
        .contains("Section 1 of")
        .contains("Is safeguarding supervision recorded in the last 3 months?");
    assertThat(nina.hearsAll("Yes"))
        .contains("Saved.")
        .contains("reflection on the child's lived experience?");
    assertThat(first().answers().to("held").orElseThrow().value()).isEqualTo("yes");
  }

  @Test
  @Order(3)
  void s5WordsThatNameAChildAreSentBackAndNothingOfThemIsKept() {
    assertThat(nina.hearsAll("Partly. Mum said Tyler was"))
        .as("what may be a disclosure gets the safety words first, and then the way to go on")
        .containsSubsequence(
            "call 999 now",
            "I stopped before saving.",
            "name",
            "the record notes the child's mood but not their day",
            "reflection on the child's lived experience?",
            "Skip with a reason")
        .doesNotContain("Tyler");
    assertThat(first().answers().has("childs-day")).isFalse();
    assertThat(nina.hearsAll("Partly. A child told me her dad hits her"))
        .containsSubsequence("call 999 now", "this may be a worry about a child")
        .contains("reflection on the child's lived experience?");
    assertThat(first().answers().has("childs-day")).isFalse();
    String stopped = nina.hearsAll("Partly. Tyler's mood is noted");
    assertThat(stopped)
        .contains("name")
        .contains("the record notes the child's mood but not their day")
        .doesNotContain("Tyler");
    assertThat(first().answers().has("childs-day")).isFalse();
    assertThat(served.everythingStored()).doesNotContain("Tyler");
    assertThat(nina.hearsAll("Partly. Notes mood, not the child's day"))
        .contains("Saved.")
        .contains("identity");
    assertThat(first().answers().to("childs-day").orElseThrow())
        .isEqualTo(new Answer("childs-day", "partly", "Notes mood, not the child's day"));
  }

  @Test
  @Order(4)
  void s5AQuestionIsSkippedWithItsReasonAndOneCanGoBack() {
    assertThat(nina.presses("Skip with a reason").getFirst().text())
        .contains("Why are you leaving it out?");
    assertThat(nina.hearsAll("The record is with the archive")).contains("Saved.");
    assertThat(first().answers().to("identity").orElseThrow())
        .isEqualTo(new Answer("identity", Answer.SKIPPED, "The record is with the archive"));
    assertThat(nina.hearsAll("back")).contains("child's identity");
    assertThat(nina.presses("Save", Map.of("q-identity", "clearly")).getFirst().text())
        .contains("Saved.");
    assertThat(first().answers().to("identity").orElseThrow().value()).isEqualTo("clearly");
  }

  @Test
  @Order(5)
  void s5StoppedAndGoneOnWithAnotherDay() {
    assertThat(nina.presses("Save for later").getFirst().text())
        .contains("Everything you answered")
        .contains("is kept");
    nina.jumps("3 days");
    Chat elsewhere = served.chat("Nina Shah");
    elsewhere.says("my audits");
    String on = elsewhere.presses("Go on with record 1").getFirst().text();
    assertThat(on).contains("what the worker and the supervisor make of what is known?");
    nina = elsewhere;
    for (String id : new String[] {"analysis", "actions", "timescale", "oversight", "difference"}) {
      assertThat(nina.presses("Save", Map.of("q-" + id, "partly")).getFirst().text())
          .as(id)
          .contains("Saved.");
    }
  }

  @Test
  @Order(6)
  void s5ViewsComeBeforeTheGradeAndTheGradeIsAPersons() {
    assertThat(nina.hearsAll("my audits")).contains("under way");
    assertThat(nina.presses("Go on with record 1").getFirst().text())
        .contains("What does the practitioner say about this supervision?")
        .doesNotContain("Which grade");
    nina.hearsAll("planned");
    nina.hearsAll("planned");
    nina.hearsAll("planned");
    String grade = nina.hearsAll("not appropriate: they live elsewhere");
    assertThat(grade).contains("Which grade do you give this record overall?");
    assertThat(nina.input("q-grade").path("value").asString("")).as("nothing is chosen").isEmpty();
    assertThat(first().grade()).isEmpty();
    nina.hearsAll("Requires improvement");
    assertThat(first().grade()).contains(Grade.REQUIRES_IMPROVEMENT);
  }

  @Test
  @Order(7)
  void s5TheClosingPromptsAreTypedInOneMessageAndTheTickIsYesOrNo() {
    assertThat(
            nina.hearsAll(
                "Well: regular, timely. Worried: the day is missing. Change: more about the"
                    + " child's day."))
        .contains("a child may be at risk")
        .contains("Yes or no is all I keep");
    assertThat(nina.presses("No").getFirst().text())
        .contains("Requires improvement")
        .contains("Everything is answered.");
    assertThat(nina.presses("Send").getFirst().text())
        .contains("Sent: ")
        .contains("draft 1")
        .contains("1 of 3 sent.")
        .contains("follow your own agency's procedures now");
    assertThat(Chat.titles(nina.says("my audits"))).contains("Go on with record 1");
    assertThat(first().state()).isEqualTo(ResponseState.SUBMITTED);
    assertThat(first().acted()).isFalse();
  }

  @Test
  @Order(8)
  void s5WhatWasSentIsChangedUntilTheDate() {
    nina.says("next record");
    assertThat(nina.hearsAll("yes")).contains("Saved.");
    assertThat(day.now(round, "demo_nhs", "2").answers().has("held")).isTrue();
    nina.says("open " + round.ref() + " sample 1");
    assertThat(nina.presses("Back").getFirst().text()).contains("a child may be at risk");
    nina.hearsAll("back");
    assertThat(
            nina.presses(
                    "Save",
                    Map.of(
                        "q-worked-well", "Regular",
                        "q-worried", "The day is missing",
                        "q-needs-to-happen", "More of the day"))
                .getFirst()
                .text())
        .contains("sees the change");
    assertThat(first().state()).isEqualTo(ResponseState.SUBMITTED);
    assertThat(first().answers().to("worked-well").orElseThrow().value()).isEqualTo("Regular");
  }
}
