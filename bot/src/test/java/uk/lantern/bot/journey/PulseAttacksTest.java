package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.round.Round;

/** attacks.md 59 to 75 for the cards of a pulse. */
class PulseAttacksTest extends OnPulseCards {

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
    List<Chat> three = List.of(sam, served.chat("Sam Lee"), served.chat("Sam Lee"));
    try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> presses =
          IntStream.range(0, 50)
              .mapToObj(i -> three.get(i % three.size()))
              .<Callable<Integer>>map(
                  device ->
                      () ->
                          device
                              .delivers(
                                  device
                                      .activities()
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
    rounding.closed(round);
    assertThat(
            served
                .bean(MongoOperations.class)
                .count(Query.query(Criteria.where("round").is(round.ref())), "roundAnswers"))
        .isEqualTo(1);
  }

  @Test
  void case64ALaterQuestionFirstIsPutInOrderAndAnEarlierOneMayBeChanged() {
    assertThat(answers("would-help", "guide")).contains("Question 1 of 2");
    assertThat(answers("knew-how", "no")).contains("Question 2 of 2");
    assertThat(answers("knew-how", "used")).contains("Question 2 of 2");
    assertThat(answers("would-help", "guide")).contains("Thanks.");
    assertThat(answers("would-help", "training")).as("until it closes").contains("Thanks.");
  }
}
