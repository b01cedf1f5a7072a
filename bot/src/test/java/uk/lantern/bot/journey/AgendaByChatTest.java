package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A group's agenda, and an action that is sent on step by step because a person presses send. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgendaByChatTest {

  private static Served served;
  private static Chat jo;

  @BeforeAll
  static void start() {
    served = Served.start();
    jo = served.chat("Jo Okoro");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void theAgendaSaysWhatIsToDecideAndNothingGoesOnItByItself() {
    PlanDay day = new PlanDay(served);
    String ref = day.toCheck();
    jo.says("verify " + ref + " visit: seen with the team; impact early");
    assertThat(jo.hearsAll("agenda")).contains("Which group?", "Improvement and Assurance");
    assertThat(served.chat("Judith Amey").hearsAll("agenda"))
        .contains("Agenda: Case Review", "Nobody has put an exception on the agenda.")
        .containsSubsequence("To decide", ref);
  }

  @Test
  @Order(2)
  void aStepGoesOnWhenTheOfficerSaysWhatCameOfTryingToTalk() {
    jo.jumps("21 days");
    assertThat(jo.hearsAll("agenda Case Review"))
        .contains("A-105", "Next: the organisation's safeguarding lead");
    jo.presses("Send on A-105");
    assertThat(jo.presses("Send", Map.of("note", "Tyler Green did not answer")).getFirst().text())
        .contains("Something here may identify a person");
    assertThat(jo.presses("Send", Map.of("note", "The owner waits for print")).getFirst().text())
        .contains("A-105 is sent on: the organisation's safeguarding lead");
    assertThat(jo.hearsAll("send on A-105 because there is no news"))
        .contains("It is too early for the next step.");
  }

  @Test
  @Order(3)
  void theExceptionStandsOnTheAgendaWithTheReasonSomebodyWrote() {
    jo.jumps("14 days");
    assertThat(jo.hearsAll("send on A-105 because the supplier is late"))
        .contains("A-105 is sent on: the agenda of the group");
    assertThat(served.chat("Judith Amey").hearsAll("agenda"))
        .contains("A-105", "the supplier is late (Jo Okoro)");
  }
}
