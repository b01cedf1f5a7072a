package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** Dialogue S11, line 10: how often items were opened, and nothing that the trail hides. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpensInReportTest {

  private static final String MEN = "DEMO-7MB-HIDDEN-MEN";
  private static final Pattern FIGURE = Pattern.compile("opened ([\\d,]+) times");

  private static Served served;
  private static DigestEdition first;
  private static DigestEdition second;
  private static Chat priya;
  private static String dayOne;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    Sent sent = new Sent(served);
    first = sent.edition(MEN, "DEMO-7MB-ESCALATION");
    second = sent.begun(MEN, "DEMO-7MB-VOICE-DA");
    opened(first, MEN, "demo_nhs", 40);
    opened(second, MEN, "demo_nhs", 3);
    opened(second, "DEMO-7MB-VOICE-DA", "demo_nhs", 2);
    dayOne = priya.hearsAll("delivery report " + first.ref());
    priya.jumps("to tomorrow 10:00");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** As if so many of one organisation had opened it today. */
  private static void opened(DigestEdition edition, String item, String agency, int times) {
    served
        .bean(MongoOperations.class)
        .getCollection("opens")
        .insertOne(
            new Document("_id", String.join("|", "2026-11-24", edition.ref(), item, agency))
                .append("v", 1)
                .append("edition", edition.ref())
                .append("item", item)
                .append("agency", agency)
                .append("jobFamily", "health_visitor")
                .append("day", "2026-11-24")
                .append("n", times)
                .append("purgeOn", "2029-11-24"));
  }

  private static List<String> figures(String text) {
    return FIGURE.matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void onTheDayOnWhichItGoesOutThereAreNoFiguresOfTheDayBefore() {
    assertThat(dayOne)
        .contains("The first figures are here tomorrow.")
        .doesNotContain("Until the end of", "I show no figure");
  }

  @Test
  void theReportShowsTheTrailsOwnFiguresAndNoneForOneEditionAlone() {
    String trail = priya.hearsAll("what happened to " + MEN);
    for (DigestEdition edition : List.of(first, second)) {
      String report = priya.hearsAll("delivery report " + edition.ref());
      assertThat(report)
          .contains("Opened an item", "Until the end of 24 November 2026.")
          .containsPattern("opened 43 times, in D-000[12], D-000[12] together");
      assertThat(figures(report))
          .as("of the trail, and no other")
          .containsExactly("opened 43 times");
      assertThat(trail.replaceAll("\\s+", " ")).contains("43 times");
    }
  }

  @Test
  void whatTheTrailHidesTheReportHidesToo() {
    assertThat(priya.hearsAll("delivery report " + second.ref()))
        .contains("fewer than 5 times, so I show no figure")
        .doesNotContain("item 2 2");
    assertThat(priya.hearsAll("what happened to DEMO-7MB-VOICE-DA"))
        .contains("fewer than 5 times, so I show no figure");
  }

  @Test
  void theWayToTheTrailIsOnTheCard() {
    priya.says("delivery report " + first.ref());
    assertThat(priya.presses("What happened to item 1").getFirst().text())
        .contains("What happened to: Hidden men");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void afterARestartTheSamePersonIsNotCountedOnceMore() {
    Chat maya = served.chat("Maya Fern");
    maya.says("read 2 of " + first.ref());
    long once = counted();
    assertThat(once).isEqualTo(1);
    try (Served other = Served.beside(served)) {
      Chat there = maya.at(other);
      there.says("read 2 of " + first.ref());
      assertThat(counted()).isEqualTo(once);
      assertThat(served.bean(MongoOperations.class).getCollection("opens").find())
          .as("nor does anything say who it was")
          .allSatisfy(
              it ->
                  assertThat(it.keySet())
                      .isSubsetOf(
                          "_id",
                          "_class",
                          "v",
                          "edition",
                          "item",
                          "agency",
                          "jobFamily",
                          "day",
                          "n",
                          "purgeOn"));
    }
  }

  private static long counted() {
    return served
        .bean(MongoOperations.class)
        .getCollection("opens")
        .find(new Document("edition", first.ref()).append("item", "DEMO-7MB-ESCALATION"))
        .map(it -> it.getInteger("n"))
        .into(new ArrayList<Integer>())
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }
}
