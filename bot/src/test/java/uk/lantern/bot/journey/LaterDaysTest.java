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
    assertThat(maya.hears("jump to Tue 10:00")).contains("DEMO time is now Tuesday 24 November");
    String card = jo.awaits("Questions waiting: 1");
    assertThat(card)
        .contains("For Jo Okoro (DEMO)")
        .contains("DEMO time: Tuesday 24 November 2026, 10:00")
        .contains("Q-0001: what colour is the moon made of cheese")
        .contains("Due: Friday 27 November 2026");
    jo.says("jump to Tue 12:00");
    assertThat(jo.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("For Jo Okoro"))
        .hasSize(1);
  }

  @Test
  @Order(2)
  void theTeamsAnswerReachesItsAskerAndTheCardStopsComing() {
    jo.says("answer Q-0001 The library holds learning about children.");
    maya.awaits("The partnership team has answered Q-0001");
    jo.says("jump to Wed 10:30");
    assertThat(jo.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("For Jo Okoro"))
        .hasSize(1);
    assertThat(maya.thread())
        .filteredOn(a -> Shown.ofActivity(a).text().contains("has answered Q-0001"))
        .hasSize(1);
  }

  @Test
  @Order(3)
  void threeWorkingDaysLeaveOutChristmasTheWeekendAndTheSubstituteDay() {
    jo.says("jump to 2026-12-22 09:00");
    assertThat(passOn("what colour is the sun made of cheese"))
        .contains("The team aims to reply by Tuesday 29 December 2026.");
    jo.says("jump to 2026-12-30 11:00");
    assertThat(jo.hears("questions")).contains("Overdue: it was due by Tuesday 29 December 2026.");
  }

  @Test
  @Order(4)
  void after30DaysNothingLeadsBackToTheWriterAndAfter12MonthsItIsGone() {
    maya.says("what have we learned about neglect and wombats");
    assertThat(maya.hears("my conversation")).contains("wombats");
    Document before = wombats().getFirst();
    assertThat(before.keySet()).contains("person", "activity");
    jo.says("jump 30 days");
    assertThat(maya.hears("my conversation")).as("30 days are not over").contains("wombats");
    jo.says("jump 2 days");
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
    jo.says("jump 330 days");
    assertThat(wombats()).as("not 12 months yet").hasSize(1);
    jo.says("jump 10 days");
    assertThat(wombats()).isEmpty();
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
