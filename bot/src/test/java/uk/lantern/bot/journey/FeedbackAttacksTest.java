package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.node.ObjectNode;

/** attacks.md D, 59 to 75, for feedback. */
class FeedbackAttacksTest {

  private static final Served SERVED = Served.start();
  private static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";
  private static final Map<String, String> DETAILS =
      Map.of("group", "health", "other", "social_care", "days", "6", "resolved", "no");

  private final Chat sam = SERVED.chat("Sam Lee");
  private final Chat alex = SERVED.chat("Alex Marsh");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  private static long count() {
    return SERVED.bean(MongoOperations.class).getCollection("feedback").countDocuments();
  }

  private String idea(Chat who, String words) {
    who.says("practice idea");
    return FeedbackTest.refIn(who.hears(words));
  }

  private void details() {
    sam.says("record an escalation");
    sam.presses("Next", Map.of("stage", "2", "topic", "about_plan"));
  }

  @Test
  void case059And060SomebodyElsesAndOneThatIsNotThereSoundAlike() {
    String ref = idea(sam, "Ask who else is at home");
    Chat maya = SERVED.chat("Maya Fern");
    for (String asked : List.of("what came of %s", "no contact for %s", "delete %s")) {
      assertThat(maya.hears(asked.formatted(ref)))
          .contains(NOT_YOURS)
          .isEqualTo(maya.hears(asked.formatted("F-99999")));
    }
    assertThat(sam.hears("delete " + ref)).contains(ref + " is deleted");
  }

  @Test
  void case059AForgedFormIsNotTaken() {
    details();
    long before = count();
    Map<String, String> forged = new HashMap<>(DETAILS);
    forged.put("form", "00000000-0000-4000-8000-0000000000aa");
    assertThat(sam.presses("Save", forged).getFirst().text()).contains("Please begin once more.");
    assertThat(count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "251", "5.5", "six", "[5]", "{\"$gt\":0}", "null"})
  void case061DaysThatAreNoneAreRefusedWithWords(String days) {
    details();
    long before = count();
    Map<String, String> bad = new HashMap<>(DETAILS);
    bad.put("days", days);
    assertThat(sam.presses("Save", bad).getFirst().text())
        .contains("Say the working days as a number from 0 to 250.");
    assertThat(count()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "6", "-1", "2.0", "{\"$ne\":null}", "zwei"})
  void case061AStageThatIsNoneIsRefusedWithThoseThereAre(String stage) {
    sam.says("record an escalation");
    Map<String, String> bad = Map.of("stage", stage, "topic", "about_plan");
    assertThat(sam.forges("Next", bad).getFirst().text()).contains("Choose a stage, 1 to 5.");
  }

  @Test
  void case062MissingAnswersAreAskedForAndExtraOnesDoNothing() {
    details();
    Map<String, String> more = new HashMap<>(DETAILS);
    more.put("giver", "00000000-0000-4000-8000-000000000005");
    more.put("held", "true");
    more.put("other", "nowhere");
    assertThat(sam.forges("Save", more).getFirst().text())
        .contains("Choose your group and the other one.");
    more.put("other", "police");
    String ref = FeedbackTest.refIn(sam.presses("Save", more).getFirst().text());
    assertThat(alex.hears("feedback list"))
        .contains(ref, "With: Police. 6 working days")
        .doesNotContain("Held for a legal reason");
  }

  @Test
  void case063FiftyPressesAtOnceAreOneRecord() throws Exception {
    details();
    long before = count();
    List<Callable<Integer>> presses = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ObjectNode press = sam.press("Save", DETAILS);
      presses.add(() -> sam.delivers(press).status());
    }
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var one : all.invokeAll(presses)) {
        assertThat(one.get()).isEqualTo(200);
      }
    }
    assertThat(count()).isEqualTo(before + 1);
  }

  @Test
  void case064TheSecondCardBeforeTheFirstAsksForTheFirst() {
    details();
    ObjectNode second = sam.press("Save", DETAILS);
    sam.says("record an escalation");
    long before = count();
    assertThat(sam.sends(second).getFirst().text()).contains("Please begin once more.");
    assertThat(sam.hears("save my feedback")).contains("The furthest stage it got to");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void case066AfterItWasTakenBackAnOldCardMakesNothingAnew() {
    details();
    ObjectNode old = sam.press("Save", DETAILS);
    String ref = FeedbackTest.refIn(sam.sends(old).getFirst().text());
    assertThat(sam.hears("delete " + ref)).contains("is deleted");
    long before = count();
    Map<String, String> again = new HashMap<>(DETAILS);
    again.put("form", old.at("/value/action/data/form").asString(""));
    assertThat(sam.sends(sam.activities().cardAction("feedback-save", again)).getFirst().text())
        .contains(NOT_YOURS);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void case067And069AButtonOfALaterVersionOrAnotherVerbKeepsNothing() {
    details();
    long before = count();
    for (Map<String, String> changed :
        List.of(Map.of("v", "99", "say", "help"), Map.of("v", "x", "say", "help"))) {
      Map<String, String> data = new HashMap<>(DETAILS);
      data.putAll(changed);
      sam.sends(sam.press("Save", data));
      details();
    }
    sam.sends(sam.activities().cardAction("feedback-saved", DETAILS));
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void case072HugeTextsAreRefusedAndMarksStayText() {
    sam.says("record a barrier");
    assertThat(
            sam.presses("Save", Map.of("words", "slow ".repeat(2_000), "consent", "no"))
                .getFirst()
                .text())
        .doesNotContain("Saved as");
    sam.says("record a barrier");
    String marks = "${heading} {{DATE()}} **bold** #{1+1} is asked for twice";
    assertThat(sam.presses("Save", Map.of("words", marks, "consent", "no")).getFirst().text())
        .contains("Saved as");
    assertThat(SERVED.everythingStored()).contains("${heading} {{DATE()}} **bold** #{1+1}");
  }

  @Test
  void case074ACardThatWasPassedOnKeepsNothingForSomebodyElse() {
    details();
    ObjectNode press = sam.press("Save", DETAILS);
    Chat maya = SERVED.chat("Maya Fern");
    long before = count();
    ObjectNode hers = maya.activities().cardAction("feedback-save", DETAILS);
    hers.withObject("/value")
        .withObject("/action")
        .withObject("/data")
        .set("form", press.path("value").path("action").path("data").path("form"));
    assertThat(maya.sends(hers).getFirst().text()).contains("Please begin once more.");
    assertThat(count()).isEqualTo(before);
  }
}
