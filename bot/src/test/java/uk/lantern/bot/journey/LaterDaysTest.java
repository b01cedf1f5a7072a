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
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What time does: the morning's card, bank holidays, and forgetting. One clock, so in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterDaysTest {

  private static Served served;
  private static Chat maya;
  private static Chat jo;

  @BeforeAll
  static void start() {
    served = Served.start();
    maya = served.chat("Maya Fern");
    jo = served.chat("Jo Okoro");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String passOn(String question) {
    maya.says(question);
    maya.presses("Ask the partnership team");
    return maya.presses("Send with my name", Map.of("question", question)).getFirst().text();
  }

  @Test
  @Order(1)
  void atTenTheTeamIsToldOnceOfWhatWaits() {
    assertThat(passOn("what colour is the moon made of cheese")).contains("Q-0001");
    maya.jumps("to Tue 10:00");
    String card = jo.awaits("For Jo Okoro (DEMO)");
    assertThat(card)
        .contains("Questions waiting: 1")
        .contains("DEMO time: Tuesday 24 November 2026, 10:00")
        .contains("Q-0001: what colour is the moon made of cheese")
        .contains("Due: Friday 27 November 2026");
    jo.jumps("to Tue 12:00");
    assertThat(jo.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("For Jo Okoro"))
        .hasSize(1);
  }

  @Test
  @Order(2)
  void theTeamsAnswerReachesItsAskerAndTheCardStopsComing() {
    jo.says("answer Q-0001 The library holds learning about children.");
    maya.awaits("The partnership team has answered Q-0001");
    jo.jumps("to Wed 10:30");
    assertThat(jo.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("For Jo Okoro"))
        .hasSize(1);
    assertThat(maya.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("has answered Q-0001"))
        .hasSize(1);
  }

  @Test
  @Order(3)
  void whoeverWantsTextOnlyIsWrittenToInText() {
    assertThat(passOn("what colour is mercury made of cheese")).contains("Q-0002");
    maya.says("text only");
    jo.says("answer Q-0002 The library holds nothing on planets.");
    maya.awaits("The library holds nothing on planets.");
    assertThat(maya.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("nothing on planets"))
        .singleElement()
        .satisfies(a -> assertThat(Shown.ofActivity(a).card()).isNull());
    maya.says("cards again");
  }

  @Test
  @Order(4)
  void threeWorkingDaysLeaveOutChristmasTheWeekendAndTheSubstituteDay() {
    // From Wednesday 25 November to Wednesday 23 December.
    jo.jumps("4 weeks");
    assertThat(passOn("what colour is the sun made of cheese"))
        .contains("The team aims to reply by Wednesday 30 December 2026.");
    jo.jumps("2 days");
    assertThat(maya.hears("I am worried about a child"))
        .as("Christmas Day, a Friday at half past ten")
        .containsSubsequence("call 999 now", "Emergency Duty Team", "Integrated Front Door");
    jo.jumps("6 days");
    assertThat(jo.hears("questions"))
        .contains("Overdue: it was due by Wednesday 30 December 2026.");
  }

  @Test
  @Order(5)
  void after30DaysNothingLeadsBackToTheWriter() {
    maya.says("what have we learned about neglect and wombats");
    assertThat(maya.hears("my conversation")).contains("wombats");
    Document before = wombats().getFirst();
    assertThat(before.keySet()).contains("person", "activity");
    jo.jumps("30 days");
    assertThat(maya.hears("my conversation")).as("30 days are not over").contains("wombats");
    jo.jumps("2 days");
    assertThat(maya.hears("my conversation")).doesNotContain("wombats");
    Document after = wombats().getFirst();
    assertThat(after.keySet())
        .containsExactlyInAnyOrder(
            "_id", "number", "asked", "replyClass", "cited", "jobFamily", "day", "v", "_class");
    assertThat(after.get("number", Number.class).longValue()).isZero();
    assertThat(after.toJson())
        .doesNotContain(before.getString("activity"))
        .doesNotContain(before.getString("person"))
        .doesNotContain(maya.conversation());
    assertThat(served.bean(EscalatedQuestions.class).waiting())
        .as("a question that waits is never forgotten")
        .hasSize(1);
  }

  private static List<Document> wombats() {
    List<Document> found = new java.util.ArrayList<>();
    served
        .bean(MongoOperations.class)
        .getCollection("conversations")
        .find(new Document("asked", new Document("$regex", "wombats")))
        .into(found);
    return found;
  }
}
