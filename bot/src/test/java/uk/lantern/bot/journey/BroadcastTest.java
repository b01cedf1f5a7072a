package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import uk.lantern.scheduler.people.DemoPeople;

/** Dialogue S11: two press send at once, somebody stops it while it still waits for others. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BroadcastTest {

  private static final String ON_ITS_WAY = "D-0001 is on its way to ";

  private static final List<String> ON_LEAVE = List.of("Kim Dale", "Lou Barker");

  private static Served served;
  private static Chat priya;
  private static Chat alex;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    alex = served.chat("Alex Marsh");
    for (String who : ON_LEAVE) {
      assertThat(served.chat(who).hears("I am on leave until 25 November"))
          .contains("Leave: until");
    }
    priya.says("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
    priya.says("set D-0001 title Zebraquokka news");
    priya.says("ask the business manager to approve D-0001");
    alex.says("approve D-0001");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static int everybody() {
    return served.bean(DemoPeople.class).all().size();
  }

  private static List<Document> letters(String state) {
    return served
        .bean(MongoOperations.class)
        .find(
            Query.query(Criteria.where("_id").regex("^DIGEST\\|").and("state").is(state)),
            Document.class,
            "deliveries");
  }

  @Test
  @Order(1)
  void case128OfTwoWhoPressSendAtOnceOneSendsIt() {
    priya.says("send D-0001 now");
    alex.says("send D-0001 now");
    List<String> answers =
        Stream.of(priya, alex)
            .map(
                chat ->
                    CompletableFuture.supplyAsync(
                        () -> Chat.withoutLetters(chat.presses("Yes, send it now"))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(shown -> shown.getFirst().text())
            .toList();
    assertThat(answers).filteredOn(it -> it.contains(ON_ITS_WAY + everybody())).hasSize(1);
    assertThat(answers)
        .filteredOn(it -> it.contains("Somebody pressed first") || it.contains("has changed"))
        .hasSize(1);
    await()
        .untilAsserted(
            () -> assertThat(letters("DELIVERED")).hasSize(everybody() - ON_LEAVE.size()));
    assertThat(priya.hearsAll("what changed in D-0001").split("began to send it")).hasSize(2);
    assertThat(letters("DUE")).hasSize(ON_LEAVE.size());
  }

  @Test
  @Order(2)
  void case129StoppedWhileItWaitsForSomeTheyNeverGetItAndTheCountsAreExact() {
    assertThat(priya.hearsAll("stop D-0001")).contains("Nobody more gets it.");
    String report = alex.hearsAll("delivery report D-0001");
    assertThat(report)
        .contains("Delivered: " + (everybody() - ON_LEAVE.size()))
        .contains("Cancelled: " + ON_LEAVE.size())
        .contains("Waiting: 0")
        .contains("In the audience: " + everybody())
        .contains("Together: " + everybody());
    alex.jumps("to Thu 10:30");
    assertThat(letters("DELIVERED")).hasSize(everybody() - ON_LEAVE.size());
  }

  @Test
  @Order(3)
  void noLetterOfItNamesItsTopicOnALockedScreen() {
    priya.says("recall D-0001 wrong audience because: it went to schools");
    priya.awaits("Withdrawn: “Zebraquokka news”");
    List<JsonNode> letters =
        Stream.concat(priya.thread().stream(), alex.thread().stream())
            .filter(it -> Shown.ofActivity(it).isLetter())
            .toList();
    assertThat(letters)
        .extracting(it -> it.path("summary").asString(""))
        .containsOnly("You have a safeguarding partnership update.")
        .hasSizeGreaterThan(3);
    assertThat(letters).extracting(it -> it.path("text").asString("")).containsOnly("");
  }
}
