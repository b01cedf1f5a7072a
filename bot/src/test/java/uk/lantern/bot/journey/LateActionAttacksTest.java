package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionState;

/** The same for what comes late, twice, changed or in a channel. */
class LateActionAttacksTest extends OnActionCards {

  @Test
  void case66WhatWasCancelledTakesNothingMore() {
    Action action = started();
    acting.takes("Alex Marsh", action.ref(), new OfficerStep.Cancel("IA-2026-11", "Not needed"));
    assertThat(presses(sam, "action-update", on(acting.now(action.ref()), Map.of("text", "x"))))
        .contains("I have not done that");
    assertThat(sam.hearsAll("update " + action.ref() + " one more"))
        .contains("That does not fit where the action stands now.");
    assertThat(acting.now(action.ref()).state()).isEqualTo(ActionState.CANCELLED);
  }

  @Test
  void case67ACardOfAnOlderVersionIsStillAnswered() {
    Action action = started();
    assertThat(presses(sam, "action-update", Map.of("action", action.ref(), "text", "by hand")))
        .as("no version and no turn, as the first cards might have had it")
        .contains("Saved");
    assertThat(presses(sam, "action-open", Map.of("action", action.ref().toLowerCase())))
        .contains("by hand");
  }

  @Test
  void case68ARedeliveredMessageIsOneUpdate() {
    Action action = started();
    ObjectNode message = sam.activities().message("update " + action.ref() + " nearly there");
    sam.sends(message);
    assertThat(sam.delivers(message).status()).isEqualTo(200);
    assertThat(acting.now(action.ref()).progress().updates()).hasSize(2);
  }

  @Test
  void case69AChangedVerbIsNoOtherStep() {
    Action action = started();
    for (String verb : List.of("action-finish", "ACTION-UPDATE", "action-update; drop")) {
      presses(sam, verb, on(action, Map.of("text", "x", "say", "help")));
    }
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  @Test
  void case70NoCardOfAnActionRefreshesByItself() {
    Action action = started();
    for (String words : List.of("my actions", action.ref(), "more time for " + action.ref())) {
      JsonNode card = sam.says(words).getFirst().card();
      assertThat(card.has("refresh")).as(words).isFalse();
    }
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  @Test
  void case72LongTextIsBoundedAndTemplatesAreText() {
    Action action = started();
    String huge = "word ".repeat(20_000);
    assertThat(presses(sam, "action-update", on(action, Map.of("text", huge))))
        .contains("longer than I can keep");
    assertThat(acting.now(action.ref())).as("longer than is kept").isEqualTo(action);
    String odd = "${heading} {{DATE()}} <at>everyone</at> [x](https://evil.example)";
    assertThat(presses(sam, "action-update", on(action, Map.of("text", odd)))).contains("Saved");
    String shown = sam.says(action.ref()).getFirst().card().toString();
    assertThat(shown).contains("heading").doesNotContain("${heading}", "{{DATE()}}", "<at>");
  }

  @Test
  void case73AnEditADeletionAndAReactionCountNothing() {
    Action action = started();
    ObjectNode message = sam.activities().message("update " + action.ref() + " nearly there");
    sam.sends(message);
    String id = message.path("id").asString();
    sam.sends(sam.activities().messageUpdate(id, "update " + action.ref() + " again"));
    sam.delivers(sam.activities().reaction(id, "like"));
    sam.delivers(sam.activities().messageDelete(id));
    assertThat(acting.now(action.ref()).progress().updates()).hasSize(2);
  }

  @Test
  void case125ADateOfLongAgoOrFarAwayIsRefusedWithTheReasonOnEveryFormThatTakesOne() {
    Action action = started();
    Action proposed = acting.proposed("Sam Lee", "Write the guide", DUE);
    Map<String, String> reasons =
        Map.of(
            "1900-01-01", "Give the new date", // it may be a date of birth
            "2026-11-20", "That date has passed",
            "9999-12-31", "That date is too far away.",
            "2027-13-45", "Give the new date");
    reasons.forEach(
        (date, why) -> {
          Map<String, String> time =
              Map.of("date", date, "reason", "r", "risk", "low", "mitigation", "none");
          assertThat(presses(sam, "action-more-time-send", on(action, time))).contains(why);
          assertThat(presses(sam, "action-update", on(action, Map.of("text", "x", "by", date))))
              .contains(why);
          assertThat(presses(sam, "action-agree-date", on(proposed, Map.of("date", date))))
              .contains(why);
        });
    assertThat(acting.now(action.ref())).isEqualTo(action);
    assertThat(acting.now(proposed.ref())).isEqualTo(proposed);
  }

  @Test
  void case75InAChannelActionsAreSaidInPrivate() {
    Action action = started();
    String channel = "19:practice@thread.tacv2;messageid=1700000000000";
    int before = served.in(channel).size();
    List<Shown> privately = sam.sends(sam.activities().channelMessage("my actions"));
    assertThat(privately.getFirst().text()).contains("You have");
    List<JsonNode> all = served.in(channel);
    assertThat(all.subList(before, all.size()).toString()).doesNotContain("A-", action.text());
  }
}
