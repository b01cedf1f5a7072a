package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.lantern.bot.audittrail.AuditVerifier;
import uk.lantern.scheduler.people.DemoPeople;

/** Dialogue S11: an approved digest goes out, is reported on, corrected and recalled. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SendingDigestsTest {

  /** A correction as it is filled in. */
  private static final Map<String, String> RIGHT =
      Map.of(
          "part", "2-text",
          "text", "If you disagree, talk first. Then tell your manager within a week.",
          "note", "Correction: tell your manager within a week.",
          "reason", "The time was missing.");

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat alex;
  private static Chat maya;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
    maya = served.chat("Maya Fern");
    priya.says("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
    priya.says("set D-0001 title DEMO digest for November");
    priya.says("ask the quality assurance officer to approve D-0001");
    jo.says("approve D-0001");
    assertThat(jo.hearsAll("schedule D-0001 for tomorrow 10:00"))
        .contains("D-0001 goes out on Wednesday 25 November 2026 at 10:00");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static int everybody() {
    return served.bean(DemoPeople.class).all().size();
  }

  private static List<String> steps() {
    return served.bean(MongoOperations.class).findAll(Document.class, "auditTrail").stream()
        .filter(entry -> entry.getString("kind").equals("DIGEST"))
        .map(entry -> entry.get("facts", Document.class).getString("step"))
        .toList();
  }

  @Test
  @Order(1)
  void itGoesOutAndTheReportAddsUp() {
    priya.jumps("to Wed 10:05");
    assertThat(maya.awaits("For Maya Fern (DEMO)\nDEMO digest for November"))
        .contains("Hidden men");
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(priya.hearsAll("delivery report D-0001"))
                    .contains("Delivered: " + everybody())
                    .contains("Waiting: 0"));
    String report = priya.hearsAll("delivery report D-0001");
    assertThat(report)
        .contains("Delivered does not mean read.")
        .contains("In the audience: " + everybody())
        .contains("Together: " + everybody())
        .contains("DEMO Harebell Community NHS Trust (5): delivered 5");
    assertThat(alex.says("delivery report").getFirst().links()).containsKey("Not reached (CSV)");
    assertThat(priya.says("delivery report").getFirst().links())
        .as("who was not reached is for those who may know it of people")
        .doesNotContainKey("Not reached (CSV)");
    assertThat(priya.hearsAll("resend D-0001"))
        .contains("It failed for nobody, so there is nobody to send it to again.");
  }

  @Test
  @Order(3)
  void aCorrectionTakesTwoPeopleAndChangesTheCardInPlace() {
    assertThat(priya.hearsAll("mistake - wrong date in item 2"))
        .contains("I change the card for everybody who still has it")
        .contains("recalled now and approved after");
    priya.presses("Correct");
    assertThat(
            priya
                .presses(
                    "Ask for approval", Map.of("part", "2-text", "text", "", "note", "A note."))
                .getFirst()
                .text())
        .contains("Write the text in 60 words or fewer.")
        .contains("Write why.");
    assertThat(priya.presses("Ask for approval", RIGHT).getFirst().text())
        .contains("The correction of D-0001 waits for a second person");
    assertThat(priya.hearsAll("approve correction of D-0001"))
        .contains("somebody else in the partnership team has to approve it");
    assertThat(alex.awaits("Please check a correction of D-0001"))
        .contains("From now on: If you disagree, talk first.")
        .contains("Note to people: Correction: tell your manager within a week.");
    assertThat(alex.hearsAll("approve correction of D-0001")).contains("D-0001 is corrected");
    maya.awaits("Correction: tell your manager within a week.");
    assertThat(priya.hearsAll("what changed in D-0001"))
        .contains("Alex Marsh: approved the correction.");
  }

  @Test
  @Order(4)
  void whatMayIdentifyAChildIsRecalledNowAndApprovedAfter() {
    assertThat(jo.hearsAll("recall D-0001 somehow")).contains("Say what is wrong");
    assertThat(jo.hearsAll("recall D-0001 identifying because: a place can be recognised"))
        .contains("D-0001 is recalled")
        .contains("Tell your data protection officer now.");
    assertThat(jo.hearsAll("approve recall of D-0001")).contains("somebody else");
    assertThat(alex.awaits("Please check the recall of D-0001"))
        .contains("It is recalled already")
        .contains("Tell your data protection officer now.");
    assertThat(alex.hearsAll("approve recall of D-0001"))
        .contains("The recall of D-0001 is approved");
    assertThat(priya.hearsAll("digest D-0001")).contains("Recalled.");
    assertThat(priya.hearsAll("correct D-0001 item 1 text: A. note: B. because: C."))
        .contains("That is not possible in the state it is in.");
  }

  @Test
  @Order(5)
  void everyStepIsInTheAuditTrail() {
    assertThat(steps())
        .contains(
            "draft",
            "change",
            "send-for-approval",
            "approve",
            "schedule",
            "ask-correction",
            "approve-correction",
            "ask-recall",
            "approve-recall");
    assertThat(served.bean(AuditVerifier.class).verify())
        .allMatch(AuditVerifier.Report::intact)
        .isNotEmpty();
  }
}
