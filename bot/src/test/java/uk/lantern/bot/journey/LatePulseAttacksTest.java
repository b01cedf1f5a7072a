package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.round.Round;

/** The same for what comes late, twice, changed, forwarded or in a channel. */
class LatePulseAttacksTest extends OnPulseCards {

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
    assertThat(jo.hears("outstanding " + round.ref()))
        .contains("nobody knows who has answered", "I show no count");
  }
}
