package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;

/** attacks.md 59 to 75 for the cards of a pulse. */
class PulseAttacksTest {

  private static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  private final Served served = Served.shared();
  private final Rounding rounding = new Rounding(served);
  private final Chat sam = served.chat("Sam Lee");
  private Round round;

  @BeforeEach
  void asked() {
    round = rounding.open("pulse-escalation");
  }

  private Map<String, String> on(String question, String answer) {
    Map<String, String> data = new HashMap<>();
    data.putAll(Map.of("v", "1", "round", round.ref(), "stage", "ONCE"));
    data.putAll(Map.of("question", question, "answer", answer));
    return data;
  }

  private String presses(Chat chat, String verb, Map<String, String> data) {
    return shown(chat.sends(chat.activities().cardAction(verb, data)));
  }

  private static String shown(List<Shown> all) {
    return String.join("\n", all.stream().map(Shown::text).toList());
  }

  private String answers(String question, String answer) {
    return presses(sam, "pulse-answer", on(question, answer));
  }

  private String next() {
    return rounding.next(round, "Sam Lee", Stage.ONCE).orElse("");
  }

  @Test
  void case59ARoundSomebodyWasNotAskedInIsNotTheirs() {
    Round other = rounding.open("pulse-supervision", Rounding.agency("demo_nhs"));
    Map<String, String> data = on("how-often", "monthly");
    data.put("round", other.ref());
    Chat alex = served.chat("Alex Marsh"); // of the partnership
    assertThat(presses(alex, "pulse-answer", data)).contains(NOT_YOURS);
    assertThat(presses(alex, "pulse-start", data)).contains(NOT_YOURS);
  }

  @Test
  void case60WhatIsNotThereIsRefusedInTheSameWords() {
    Map<String, String> data = on("knew-how", "no");
    for (String ref : List.of("P-9999", "T-0001", "SA-2026-01", "../P-0001", "P-0001.key")) {
      data.put("round", ref);
      assertThat(presses(sam, "pulse-answer", data)).as(ref).contains(NOT_YOURS);
    }
  }

  @Test
  void case61AWrongValueIsSaidToBeOneAndNotKept() {
    for (String wrong : List.of("0", "6", "-1", "5.5", "none-of-these", "")) {
      assertThat(answers("knew-how", wrong)).as(wrong).contains("Question 1 of 2", "Please choose");
    }
    assertThat(next()).isEqualTo("knew-how");
    ObjectNode odd = sam.activities().cardAction("pulse-answer", on("knew-how", "no"));
    ((ObjectNode) odd.path("value").path("action").path("data")).putObject("answer").put("$gt", "");
    assertThat(sam.delivers(odd).status()).isEqualTo(400);
    assertThat(next()).isEqualTo("knew-how");
  }

  @Test
  void case62AnUnknownQuestionAnswersNothing() {
    assertThat(answers("shoe-size", "no")).contains("Question 1 of 2");
    Map<String, String> several = on("knew-how", "no");
    several.put("q-would-help", "guide");
    assertThat(presses(sam, "pulse-answer", several)).contains("Question 2 of 2");
    assertThat(next()).as("what was not asked is not answered").isEqualTo("would-help");
  }

  @Test
  void case63FiftyPressesFromThreeDevicesAreOneAnswer() throws Exception {
    try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> presses =
          IntStream.range(0, 50)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          sam.delivers(
                                  sam.activities()
                                      .cardAction("pulse-answer", on("knew-how", "got-stuck")))
                              .status())
              .toList();
      for (Future<Integer> press : devices.invokeAll(presses)) {
        assertThat(press.get()).isEqualTo(200);
      }
    }
    assertThat(next()).isEqualTo("would-help");
    answers("would-help", "guide");
    assertThat(next()).isEmpty();
  }

  @Test
  void case64ALaterQuestionFirstIsPutInOrderAndAnEarlierOneMayBeChanged() {
    assertThat(answers("would-help", "guide")).contains("Question 1 of 2");
    assertThat(answers("knew-how", "no")).contains("Question 2 of 2");
    assertThat(answers("knew-how", "used")).contains("Question 2 of 2");
    assertThat(answers("would-help", "guide")).contains("Thanks.");
    assertThat(answers("would-help", "training")).as("until it closes").contains("Thanks.");
  }

  @Test
  void case66WhatWasGivenUpOrDeclinedTakesNothingMore() {
    sam.says("don't ask me " + round.ref());
    assertThat(answers("knew-how", "no")).contains("nothing is saved");
    Round other = rounding.open("pulse-supervision");
    rounding.cancelled(other);
    Map<String, String> data = on("how-often", "monthly");
    data.put("round", other.ref());
    assertThat(presses(sam, "pulse-answer", data)).contains("not saved");
  }

  @Test
  void case67ACardOfAnOlderVersionIsStillAnswered() {
    Map<String, String> old = on("knew-how", "no");
    old.remove("v");
    old.remove("stage");
    assertThat(presses(sam, "pulse-answer", old)).contains("Question 2 of 2");
    old.put("round", round.ref().toLowerCase(Locale.ROOT));
    assertThat(presses(sam, "pulse-answer", old)).contains("Question 2 of 2");
    old.put("v", "2");
    assertThat(presses(sam, "pulse-answer", old)).as("of a later one").doesNotContain("Thanks");
  }

  @Test
  void case68ARedeliveredPressIsOneAnswerAndIsToldNothingOfIt() {
    ObjectNode press = sam.activities().cardAction("pulse-answer", on("knew-how", "no"));
    sam.sends(press);
    assertThat(String.valueOf(sam.delivers(press).body())).contains("I have this already");
    ObjectNode altered = press.deepCopy();
    ((ObjectNode) altered.path("value").path("action").path("data")).put("answer", "used");
    assertThat(sam.delivers(altered).status()).isEqualTo(409);
    assertThat(next()).isEqualTo("would-help");
  }

  @Test
  void case69AChangedVerbIsNoAnswer() {
    for (String verb : List.of("pulse-finish", "PULSE-ANSWER", "pulse-answer; drop")) {
      Map<String, String> data = on("knew-how", "no");
      data.put("say", "help");
      presses(sam, verb, data);
    }
    assertThat(next()).isEqualTo("knew-how");
  }

  @Test
  void case70NoCardOfAPulseRefreshesByItself() {
    for (String words : List.of("pulse " + round.ref(), "start " + round.ref())) {
      assertThat(sam.says(words).getFirst().card().has("refresh")).as(words).isFalse();
    }
    ObjectNode refresh = sam.activities().cardAction("pulse-answer", on("knew-how", "no"));
    ((ObjectNode) refresh.path("value")).put("trigger", "automatic");
    assertThat(sam.delivers(refresh).status()).isEqualTo(200);
    assertThat(next()).isEqualTo("knew-how");
  }

  @Test
  void case72LongTextIsBoundedAndTemplatesAreText() {
    answers("knew-how", "no");
    Map<String, String> huge = on("would-help", "other");
    huge.put("q-would-help--words", "word ".repeat(20_000));
    assertThat(presses(sam, "pulse-answer", huge)).contains("at most");
    assertThat(next()).isEqualTo("would-help");
    huge.put("q-would-help--words", "${heading} {{DATE()}} <at>everyone</at>");
    assertThat(presses(sam, "pulse-answer", huge)).contains("Thanks.").doesNotContain("heading");
  }

  @Test
  void case73AnEditADeletionAndAReactionCountNothing() {
    sam.says("start " + round.ref());
    ObjectNode typed = sam.activities().message("pulse answer 4");
    sam.sends(typed);
    String id = typed.path("id").asString();
    sam.sends(sam.activities().messageUpdate(id, "pulse answer 1"));
    sam.delivers(sam.activities().reaction(id, "like"));
    sam.delivers(sam.activities().messageDelete(id));
    assertThat(next()).isEqualTo("would-help");
  }

  @Test
  void case74AForwardedCardIsAnsweredByWhoeverWasAskedForThemselvesOnly() {
    Chat ben = served.chat("Ben Osei");
    assertThat(presses(ben, "pulse-answer", on("knew-how", "no"))).contains("Question 2 of 2");
    assertThat(next()).as("Sam's own").isEqualTo("knew-how");
  }

  @Test
  void case75InAChannelAPulseIsAnsweredInPrivate() {
    String channel = "19:practice@thread.tacv2;messageid=1700000000000";
    int before = served.in(channel).size();
    List<Shown> privately = sam.sends(sam.activities().channelMessage("start " + round.ref()));
    assertThat(shown(privately)).contains("Question 1 of 2");
    List<JsonNode> all = served.in(channel);
    assertThat(all.subList(before, all.size()).toString()).doesNotContain("escalate", "Question");
  }

  @Test
  void case118NobodyIsToldWhoHasNotAnswered() {
    Chat jo = served.chat("Jo Okoro");
    assertThat(jo.hears("who hasn't answered " + round.ref())).contains("I can't show that.");
  }
}
