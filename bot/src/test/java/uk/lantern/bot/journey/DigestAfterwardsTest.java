package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.people.DemoPeople;

/** Dialogue S11, from line 10 on, as a health visitor sees it: what stands in her chat. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DigestAfterwardsTest {

  private static Served served;
  private static Chat priya;
  private static Chat alex;
  private static Chat maya;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    alex = served.chat("Alex Marsh");
    maya = served.chat("Maya Fern");
    new Sent(served).edition("DEMO-7MB-HIDDEN-MEN", "DEMO-7MB-ESCALATION");
    Served.soon().until(() -> report().contains("Delivered: " + everybody()));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static int everybody() {
    return served.bean(DemoPeople.class).all().size();
  }

  private static String report() {
    return priya.hearsAll("delivery report D-0001");
  }

  /** How many letters with these words Maya has in her chat, as they stand there now. */
  private static long hers(String words) {
    return maya.thread().stream()
        .map(Shown::ofActivity)
        .filter(shown -> shown.text().contains("For Maya Fern (DEMO)"))
        .filter(shown -> shown.text().contains(words))
        .count();
  }

  /** As if Teams had refused their letter. */
  private static void failed(String name) {
    new Sent(served).ended(name, "FAILED", "too_large");
  }

  @Test
  @Order(1)
  void whoeverItFailedForGetsItAgainAndNobodyElse() {
    failed("Lou Barker");
    assertThat(report()).contains("Failed: 1");
    priya.presses("Resend to the 1 that failed");
    // Between the press and the receipt it is waiting: neither failed nor delivered.
    Served.soon().until(() -> report().contains("Delivered: " + everybody()));
    assertThat(report()).contains("Failed: 0\n", "\nSent.\n");
    assertThat(hers("For health visitors.")).as("she had it").isEqualTo(1);
    assertThat(priya.hearsAll("resend D-0001")).contains("It failed for nobody");
    assertThat(priya.hearsAll("what changed in D-0001"))
        .contains("sent it again to those for whom it had failed")
        .doesNotContain("Why: 1");
  }

  @Test
  @Order(2)
  void aCorrectedCardStandsInThePlaceOfTheOldOneAndOneNoteSaysWhat() {
    priya.says(
        "correct D-0001 item 2 text: Talk first, then tell your manager."
            + " note: Correction: your manager comes second. because: it was missing");
    assertThat(hers("Talk first, then tell your manager.")).isZero();
    alex.says("approve correction of D-0001");
    assertThat(maya.awaits("For Maya Fern (DEMO)\nCorrection: your manager comes second."))
        .as("the word stands there once, whoever wrote it")
        .doesNotContain("Correction: Correction")
        .contains("This is about “Learning digest, ");
    Served.soon().until(() -> hers("Talk first, then tell your manager.") == 1);
    assertThat(hers("For health visitors.")).as("in its place").isEqualTo(1);
    assertThat(hers("involve managers without delay")).isZero();
    assertThat(maya.hearsAll("my digest D-0001"))
        .contains("Corrected on Tuesday 24 November 2026: your manager comes second.");
  }

  @Test
  @Order(3)
  void aWithdrawnLineStandsInThePlaceOfARecalledCard() {
    alex.says("recall D-0001 wrong audience because: it went to schools");
    assertThat(maya.awaits("For Maya Fern (DEMO)\nWithdrawn: “Learning digest, "))
        .contains("Please do not use it or pass it on.");
    Served.soon().until(() -> hers("This message has been withdrawn") == 1);
    assertThat(hers("For health visitors.")).as("nobody reads it any more").isZero();
  }
}
