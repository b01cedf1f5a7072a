package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OwnerStep;

/** What must not work on the cards of actions; the numbers are those of the list of attacks. */
class ActionAttacksTest extends OnActionCards {

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
    Action near = acting.started("Sam Lee", "Brief the team", LocalDate.of(2026, 12, 15));
    for (String odd : List.of("", "0", "-1", "5.5", "null", "[5]", "{\"$gt\":0}", "2027-13-45")) {
      oddValue(action, odd);
      assertThat(presses(sam, "action-later-choose", on(near, Map.of("choice", "x" + odd))))
          .as(odd)
          .contains("When shall I remind you?");
    }
    assertThat(acting.now(near.ref())).isEqualTo(near);
    String extra =
        presses(sam, "action-update", on(action, Map.of("text", "", "ownerRag", "BLUE")));
    assertThat(extra).contains("Write in a line or two what has happened.");
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  private void oddValue(Action action, String odd) {
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
    assertThat(presses(sam, "action-pass", on(action, Map.of("to", "x" + odd))))
        .as(odd)
        .contains("Choose somebody of your agency.");
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
}
