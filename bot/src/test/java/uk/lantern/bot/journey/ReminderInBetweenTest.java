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
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Response;

/**
 * A weekly reminder comes while somebody answers an audit or a pulse: they go on where they were.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderInBetweenTest {

  private static Served served;
  private static AuditDay day;
  private static Round audit;
  private static Rounding rounding;
  private static Round pulse;
  private static Chat nina;
  private static Chat sam;

  @BeforeAll
  static void start() {
    served = Served.start();
    day = new AuditDay(served).alone();
    audit = day.single();
    rounding = new Rounding(served);
    pulse = rounding.open("pulse-escalation");
    nina = served.chat("Nina Shah");
    sam = served.chat("Sam Lee");
    nina.jumps("to 2026-12-01 9:50");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Response record1() {
    return day.now(audit, "demo_nhs", "1");
  }

  @Test
  @Order(1)
  void bothAreInTheMiddleOfItWhenTheirWeeklyCardsCome() {
    nina.says("start " + audit.ref() + " 1");
    assertThat(nina.hearsAll("Yes")).contains("reflection on the child's lived experience?");
    sam.says("start " + pulse.ref());
    nina.jumps("to 2026-12-01 10:00");
    assertThat(nina.awaits("questionnaire to finish")).contains(audit.ref());
    assertThat(sam.awaits("Was due:")).contains("A-105");
  }

  @Test
  @Order(2)
  void theNextTypedAnswerOfTheAuditIsSavedAndTheNextQuestionAsked() {
    assertThat(nina.hearsAll("Partly. Notes mood, not the child's day"))
        .contains("Saved.")
        .contains("identity");
    assertThat(record1().answers().to("childs-day").orElseThrow())
        .isEqualTo(new Answer("childs-day", "partly", "Notes mood, not the child's day"));
  }

  @Test
  @Order(3)
  void theButtonOfItsCardGoesOnToo() {
    assertThat(nina.presses("Save", Map.of("q-identity", "clearly")).getFirst().text())
        .contains("Saved.");
    assertThat(record1().answers().to("identity").orElseThrow().value()).isEqualTo("clearly");
  }

  @Test
  @Order(4)
  void theNextTypedAnswerOfThePulseIsTakenAndTheReminderTouchedNothing() {
    assertThat(sam.hearsAll("I thought I knew, but got stuck")).contains("Question 2 of 2");
    assertThat(sam.hearsAll("2")).contains("Thanks.");
    assertThat(rounding.next(pulse, "Sam Lee", Stage.ONCE)).isEmpty();
  }
}
