package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.digest.Editions;

/** A second person finds what waits for them, whoever was asked and whatever it is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApprovalsWaitingTest {

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat alex;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void whereNothingWaitsItIsSaid() {
    assertThat(jo.hears("what is waiting for approval"))
        .contains("Nothing waits for your approval.", "type: what waits for me");
    assertThat(priya.hears("approvals"))
        .as("decides nothing of actions")
        .contains("Nothing waits for your approval.")
        .doesNotContain("what waits for me");
    assertThat(jo.hears("approve")).as("of the library, as before").contains("approve LI-1001");
  }

  @Test
  @Order(2)
  void theOnlyOneIsShownAtOnceAndNeverToWhoWroteIt() {
    Editions editions = served.bean(Editions.class);
    Sent sent = new Sent(served);
    var draft = Sent.done(editions.draft(sent.key("Priya Nair"), List.of("DEMO-7MB-HIDDEN-MEN")));
    Sent.done(editions.sendForApproval(draft.ref(), sent.key("Priya Nair"), sent.key("Jo Okoro")));
    assertThat(priya.hears("approvals"))
        .contains("Nothing waits for your approval.")
        .contains("For somebody else, as you wrote it or asked for it: D-0001");
    assertThat(priya.hears("approve")).doesNotContain("D-0001", "Approve\n");
    assertThat(jo.hears("approve")).contains("D-0001", "Priya Nair");
    assertThat(Chat.titles(jo.latest())).contains("Approve");
    assertThat(alex.hears("approve"))
        .as("anybody else of the team may, and not only who was asked")
        .contains("D-0001");
    assertThat(alex.presses("Approve").getFirst().text()).contains("D-0001 is approved");
    assertThat(jo.hears("approvals")).contains("Nothing waits for your approval.");
  }

  @ParameterizedTest
  @Order(3)
  @ValueSource(
      strings = {"approve", "approvals", "what is waiting for approval", "Anything to approve?"})
  void nobodyButTheTeamHearsOfIt(String typed) {
    assertThat(served.chat("Maya Fern").hears(typed)).doesNotContain("D-0001", "waits for your");
    assertThat(served.chat("Sam Lee").hears(typed)).doesNotContain("D-0001", "waits for your");
  }

  @Test
  @Order(4)
  void correctionsRecallsAndDigestsStandInOneListEachWithItsButton() {
    Sent sent = new Sent(served);
    Editions editions = served.bean(Editions.class);
    Sent.done(editions.sendNow("D-0001", sent.key("Priya Nair")));
    Served.soon().until(() -> priya.hearsAll("delivery report D-0001").contains("Delivered: "));
    priya.says(
        "correct D-0001 item 1 text: Talk first, then tell your manager."
            + " note: your manager comes second. because: it was missing");
    assertThat(jo.hears("approve")).contains("Please check a correction of D-0001", "Talk first");
    var draft = Sent.done(editions.draft(sent.key("Priya Nair"), List.of("DEMO-7MB-ESCALATION")));
    Sent.done(
        editions.sendForApproval(draft.ref(), sent.key("Priya Nair"), sent.key("Alex Marsh")));
    assertThat(jo.hears("approve"))
        .contains("What waits for your approval: 2", "Correction of D-0001", "Digest D-0002");
    assertThat(jo.hears("approval D-0002")).contains("D-0002", "Priya Nair");
    assertThat(jo.hears("approve D-0002")).contains("D-0002 is approved");
    assertThat(jo.hears("approve correction of D-0001")).contains("D-0001");
    alex.says("recall D-0001 factual because: the date is wrong");
    assertThat(alex.hears("approvals")).contains("For somebody else", "D-0001");
    assertThat(priya.hears("what's waiting for approval"))
        .contains("D-0001", "Nothing is recalled before you approve it.");
  }
}
