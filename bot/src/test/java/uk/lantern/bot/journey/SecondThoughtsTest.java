package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.People;

/** Dialogue S11, when somebody thinks better of it: other items, a no, one more try. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondThoughtsTest {

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat alex;
  private static Chat nia;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
    nia = served.chat("Nia Brandt");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void aDraftGetsOtherItemsAndKeepsWhatWasWrittenAboutThoseThatStay() {
    priya.says("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
    priya.says("set D-0001 item 2 heading If you disagree");
    String choice = priya.presses("Other items").getFirst().text();
    assertThat(choice).contains("What is in D-0001 comes first.");
    assertThat(priya.input("items").path("value").asString(""))
        .isEqualTo("DEMO-7MB-HIDDEN-MEN,DEMO-7MB-ESCALATION");
    assertThat(priya.presses("Use these", Map.of("items", "")).getFirst().text())
        .contains("Choose at least one item.");
    assertThat(priya.hearsAll("use DEMO-7MB-ESCALATION and DEMO-7MB-VOICE-DA for D-0001"))
        .contains("Digest D-0001")
        .contains("1. If you disagree")
        .doesNotContain("Hidden men");
    assertThat(priya.hearsAll("use 2 for D-0001"))
        .contains("Digest D-0001")
        .doesNotContain("If you disagree");
    assertThat(priya.hearsAll("use 1 and 77 for D-0001"))
        .contains("I could not tell which items you mean.");
    assertThat(priya.hearsAll("use 1, 2, 3, 4 and 5 for D-0001")).startsWith("Nothing is changed.");
    assertThat(priya.hearsAll("items of D-0001: 1")).contains("Digest D-0001");
    assertThat(priya.hearsAll("digests")).doesNotContain("D-0002");
  }

  @Test
  @Order(2)
  void aSecondPersonDeclinesACorrectionAndWhoeverAskedTakesItBack() {
    goesOut();
    String ask = "correct D-0001 item 1 text: Talk first. note: Talk first. because: a slip";
    assertThat(priya.hearsAll(ask)).contains("waits for a second person");
    assertThat(alex.awaits("Please check a correction of D-0001"))
        .contains("Decline: decline correction of D-0001");
    alex.says("digest D-0001");
    assertThat(alex.presses("Decline the correction").getFirst().text())
        .contains("Decline the correction of D-0001")
        .contains("Whoever asked for it is told why, in your words.");
    assertThat(alex.presses("Decline", Map.of("reason", " ")).getFirst().text())
        .contains("Write why: whoever asked for it is told.");
    Map<String, String> why = Map.of("reason", "The text is right as it is.");
    assertThat(alex.presses("Decline", why).getFirst().text())
        .contains("The correction of D-0001 is declined")
        .contains("they keep the card they have");
    assertThat(priya.awaits("The correction of D-0001 is declined"))
        .contains("Alex Marsh: declined the correction.")
        .contains("Why: The text is right as it is.");
    assertThat(alex.hearsAll("decline correction of D-0001"))
        .contains("Nothing of it waits for a second person.");
    priya.says(ask);
    priya.says("digest D-0001");
    assertThat(priya.presses("Take the correction back").getFirst().text())
        .contains("The correction of D-0001 is declined");
    assertThat(priya.hearsAll("what changed in D-0001"))
        .contains("Alex Marsh: declined the correction.")
        .contains("Priya Nair: declined the correction.");
  }

  @Test
  @Order(3)
  void whoeverIsInDoubtIsWrittenToAgainByThoseWhoMayKnowThatOfPeople() {
    inDoubt("Kim Dale");
    assertThat(priya.hearsAll("delivery report D-0001"))
        .contains("In doubt: 1")
        .doesNotContain("in doubt, who may get it twice");
    assertThat(priya.hearsAll("resend D-0001 to those in doubt"))
        .endsWith("The quality assurance officer can.");
    assertThat(alex.hearsAll("delivery report D-0001")).contains("Delivered: " + (everybody() - 1));
    assertThat(alex.presses("Resend to the 1 in doubt, who may get it twice").getFirst().text())
        .contains("Send D-0001 once more to those in doubt?", "they get it a second time");
    assertThat(alex.hearsAll("delivery report D-0001")).contains("In doubt: 1");
    alex.says("resend D-0001 to those in doubt");
    assertThat(alex.presses("Yes, send it to them again").getFirst().text())
        .contains("Delivery report of D-0001");
    await()
        .untilAsserted(
            () ->
                assertThat(alex.hearsAll("delivery report D-0001"))
                    .contains("Delivered: " + everybody())
                    .contains("In doubt: 0")
                    .contains("Together: " + everybody()));
    assertThat(alex.hearsAll("what changed in D-0001"))
        .contains("Also to those of whom nobody knew whether it had reached them.");
  }

  @Test
  @Order(4)
  void aRecallThatWaitsIsDeclinedAndOneThatCouldNotWaitIsNot() {
    assertThat(priya.hearsAll("recall D-0001 factual because: the figures are old"))
        .contains("The recall of D-0001 waits for a second person");
    assertThat(jo.awaits("Please check the recall of D-0001"))
        .contains("Decline: decline recall of D-0001");
    assertThat(jo.hearsAll("decline recall of D-0001")).contains("Why (required)");
    assertThat(jo.hearsAll("decline recall of D-0001 because the figures are right"))
        .contains("The recall of D-0001 is declined")
        .contains("Nothing is taken back");
    assertThat(priya.awaits("The recall of D-0001 is declined"))
        .contains("Why: the figures are right");
    assertThat(jo.hearsAll("digest D-0001")).doesNotContain("Recalled.");
    jo.says("recall D-0001 wrong audience because: it went to schools");
    assertThat(nia.awaits("Digest D-0001 was recalled at once"))
        .contains("For Nia Brandt (DEMO)")
        .contains("It went to the wrong people.")
        .contains("says nothing more on purpose")
        .doesNotContain("it went to schools", "DEMO digest for November", "Voice of the child");
    assertThat(priya.hearsAll("decline recall of D-0001"))
        .contains("That is not possible in the state it is in.");
    assertThat(priya.hearsAll("digest D-0001"))
        .contains("Approve the recall")
        .doesNotContain("Decline the recall");
  }

  @Test
  @Order(5)
  void everyOneOfTheseStepsIsInTheAuditTrail() {
    List<String> steps =
        served.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
            .filter(entry -> entry.getString("kind").equals("DIGEST"))
            .map(entry -> entry.get("facts", Document.class).getString("step"))
            .toList();
    assertThat(steps).contains("decline-correction", "decline-recall", "resend-in-doubt");
  }

  private static int everybody() {
    return served.bean(DemoPeople.class).all().size();
  }

  /** Approved, sent at once, and everybody has it. */
  private static void goesOut() {
    priya.says("set D-0001 title DEMO digest for November");
    priya.says("send D-0001 for approval");
    priya.says("ask the quality assurance officer to approve D-0001");
    jo.says("approve D-0001");
    jo.says("confirm send D-0001");
    await()
        .untilAsserted(
            () ->
                assertThat(alex.hearsAll("delivery report D-0001"))
                    .contains("Delivered: " + everybody())
                    .contains("\nSent.\n"));
  }

  /** As if nobody knew whether their letter arrived. */
  private static void inDoubt(String name) {
    String objectId = served.bean(People.class).named(name).orElseThrow().key().objectId();
    Document theirs = new Document("_id", new Document("$regex", "^DIGEST\\|.*" + objectId));
    Document doubt = new Document("state", "IN_DOUBT").append("settled.reason", "time_out");
    served
        .bean(MongoOperations.class)
        .getCollection("deliveries")
        .updateOne(theirs, new Document("$set", doubt));
  }
}
