package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dialogue S11 in the words that come to mind, without the number of the digest. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DigestWordsTest {

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat maya;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    maya = served.chat("Maya Fern");
    assertThat(priya.hearsAll("draft a newsletter")).contains("Draft from these approved items?");
    priya.says("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void titleAndIntroduction() {
    assertThat(priya.hearsAll("change the title to Zebraquokka news"))
        .contains("\nZebraquokka news\n");
    assertThat(priya.hearsAll("set title: To the point")).contains("\nTo the point\n");
    assertThat(priya.hearsAll("set intro To help you in two minutes."))
        .contains("\nTo help you in two minutes.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"in plain text", "at phone width", "on a phone"})
  @Order(2)
  void aPreviewShowsEveryShapeAnyway(String shape) {
    assertThat(priya.hearsAll("preview as a social worker " + shape))
        .contains("Preview of D-0001: social workers", "In plain text");
  }

  @Test
  @Order(3)
  void whoApproves() {
    assertThat(priya.hearsAll("digest checks")).contains("Checks of D-0001");
    assertThat(priya.hearsAll("ask priya to approve"))
        .as("she wrote it")
        .contains("Who should approve it? It has to be somebody else.");
    assertThat(priya.hearsAll("ask jo to approve it")).contains("Jo Okoro gets a message");
    assertThat(jo.hearsAll("what needs my approval"))
        .as("the only one is shown at once")
        .contains("Please check digest D-0001", "Approve: approve D-0001");
    assertThat(jo.hearsAll("approve the digest")).contains("D-0001 is approved");
  }

  @Test
  @Order(4)
  void whenItGoes() {
    assertThat(jo.hearsAll("schedule it for sunday 8pm")).contains("The next good time is ");
    assertThat(jo.hearsAll("schedule for tomorrow 10:00"))
        .contains("D-0001 goes out on Wednesday 25 November 2026 at 10:00");
    assertThat(priya.hearsAll("cancel the broadcast")).contains("D-0001 is stopped");
    assertThat(priya.hearsAll("correct D-0001")).contains("Correct D-0001");
    assertThat(priya.hearsAll("recall D-0001 factual because: a figure is old"))
        .contains("That is not possible in the state it is in.", "Approved, not planned yet.");
    assertThat(priya.hearsAll("send the digest")).contains("Send D-0001 now?");
    priya.presses("Yes, send it now");
    maya.awaits("To help you in two minutes.");
  }

  @ParameterizedTest
  @Order(5)
  @CsvSource({
    "who didnt get it,Delivery report of D-0001",
    "who opened it,never by person",
    "undo the broadcast,A mistake in D-0001?",
    "'recall, it names a child',Recall D-0001",
  })
  void whatBecameOfIt(String typed, String answer) {
    assertThat(priya.hearsAll(typed)).contains(answer);
    assertThat(maya.hearsAll(typed)).doesNotContain(answer);
  }

  @Test
  @Order(6)
  void aReaderAsksForTheNextOneAndGivesItUp() {
    assertThat(maya.hearsAll("when is the next digest")).contains("To the point");
    assertThat(maya.hearsAll("stop sending me these")).contains("Digests: none, until you type");
    assertThat(maya.hearsAll("unsubscribe")).contains("That is how it was already.");
    assertThat(maya.hearsAll("unpause")).contains("Digests: every month.");
  }
}
