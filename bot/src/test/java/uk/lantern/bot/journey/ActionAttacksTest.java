package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionState;

/** What must not work on the cards of actions; the numbers are those of the list of attacks. */
class ActionAttacksTest {

  private static final LocalDate DUE = LocalDate.of(2027, 3, 31);
  private static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  private final Served served = Served.shared();
  private final Acting acting = new Acting(served);
  private final Chat sam = served.chat("Sam Lee");
  private final Chat kim = served.chat("Kim Dale");

  private static Map<String, String> on(Action action, Map<String, String> inputs) {
    Map<String, String> data = new HashMap<>(inputs);
    data.put("v", "1");
    data.put("action", action.ref());
    data.put("turn", String.valueOf(action.turn()));
    return data;
  }

  private String presses(Chat chat, String verb, Map<String, String> data) {
    return String.join(
        "\n",
        chat.sends(chat.activities().cardAction(verb, data)).stream().map(Shown::text).toList());
  }

  private Action started() {
    return acting.started("Sam Lee", "Brief the team", DUE);
  }

  @Test
  void case59And74AnotherPersonsCardDoesNothing() {
    Action action = started();
    for (String verb : List.of("action-update", "action-stuck", "action-more-time-send")) {
      Map<String, String> data =
          on(action, Map.of("text", "mine now", "reason", "r", "date", "2027-05-01"));
      assertThat(presses(kim, verb, data)).as(verb).isEqualTo(NOT_YOURS);
    }
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  @Test
  void case60WhatIsForbiddenLooksLikeWhatIsNotThere() {
    Action action = started();
    for (String verb : List.of("action-open", "action-agree", "action-pass-accept")) {
      String forbidden = presses(kim, verb, on(action, Map.of()));
      String absent = presses(kim, verb, Map.of("action", "A-999999", "turn", "1"));
      assertThat(forbidden).as(verb).isEqualTo(absent).isEqualTo(NOT_YOURS);
    }
    assertThat(kim.hearsAll("update " + action.ref() + " x"))
        .isEqualTo(kim.hearsAll("update A-999999 x"))
        .isEqualTo(NOT_YOURS);
  }

  @Test
  void case61And62ValuesThatNoCardSendsAreRefusedInWords() {
    Action action = started();
    for (String odd : List.of("", "0", "-1", "5.5", "null", "[5]", "{\"$gt\":0}", "2027-13-45")) {
      assertThat(
              presses(
                  sam,
                  "action-more-time-send",
                  on(
                      action,
                      Map.of("date", odd, "reason", "r", "risk", "low", "mitigation", "none"))))
          .as(odd)
          .contains("Give the new date");
      assertThat(
              presses(
                  sam,
                  "action-evidence",
                  on(action, Map.of("kind", odd, "link", odd, "date", odd, "title", ""))))
          .as(odd)
          .contains("Choose what it is.")
          .contains("Give a link that starts with https");
      assertThat(presses(sam, "action-later-choose", on(action, Map.of("choice", "x" + odd))))
          .as(odd)
          .contains("When shall I remind you?");
      assertThat(presses(sam, "action-pass", on(action, Map.of("to", "x" + odd))))
          .as(odd)
          .contains("Choose somebody of your agency.");
    }
    String extra =
        presses(sam, "action-update", on(action, Map.of("text", "", "ownerRag", "BLUE")));
    assertThat(extra).contains("Write in a line or two what has happened.");
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  @Test
  void case63FiftyIdenticalPressesAreOneStep() throws Exception {
    Action action = started();
    Map<String, String> data = on(action, Map.of("text", "nearly there", "feeling", "none"));
    List<Callable<Integer>> presses = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ObjectNode press = sam.activities().cardAction("action-update", data);
      presses.add(() -> sam.delivers(press).status());
    }
    try (var pool = Executors.newFixedThreadPool(16)) {
      for (var answer : pool.invokeAll(presses)) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(acting.now(action.ref()).progress().updates()).hasSize(2);
    assertThat(acting.now(action.ref()).turn()).isEqualTo(action.turn() + 1);
  }

  @Test
  void case64AStepOutOfOrderIsRefusedAndAnOldCardShowsTheWayToTheLatest() {
    Action proposed = acting.proposed("Sam Lee", "Write the guide", DUE);
    Map<String, String> evidence =
        Map.of(
            "kind", "document",
            "link", "https://files.example.org/guide",
            "date", "2026-11-20",
            "title", "",
            "summary", "The guide",
            "declared", "true");
    assertThat(presses(sam, "action-evidence-send", on(proposed, evidence)))
        .contains("That does not fit where the action stands now.");
    assertThat(presses(sam, "action-pass-accept", on(proposed, Map.of())))
        .contains("I have not done that");
    Action action = started();
    acting.takes("Sam Lee", action.ref(), new OwnerStep.Update("half done", "", null, null));
    for (String verb : List.of("action-update", "action-evidence", "action-more-time")) {
      assertThat(presses(sam, verb, on(action, Map.of())))
          .as(verb)
          .contains("This has changed")
          .contains("Open latest");
    }
    String late =
        presses(sam, "action-update", on(action, Map.of("text", "edited on an old card")));
    assertThat(late).contains("This has changed");
    assertThat(sam.presses("Open latest").getFirst().text()).contains("half done");
    assertThat(acting.now(action.ref()).progress().updates()).hasSize(2);
  }

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
    presses(sam, "action-update", on(action, Map.of("text", huge)));
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
