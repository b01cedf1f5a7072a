package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.tenant.BotAnswer;

/** attacks.md 59 to 75 against every step that an owner of actions takes by a button. */
class OwnersCardsAttackedTest extends OnActionCards {

  /** What is pressed again is another press, with an id of its own. */
  private ObjectNode pressed(OwnersCard kind, Action action) {
    return kind.press(sam, action);
  }

  /** The answer alone: letters to others come to whoever played a DEMO person last. */
  private static String answer(Chat chat, String verb, Map<String, String> data) {
    return chat.sends(chat.activities().cardAction(verb, data)).getFirst().text();
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void theStepIsTakenAtAllElseNothingIsProvenByItsRefusal(OwnersCard kind) {
    Action action = kind.fresh(acting);
    sam.sends(pressed(kind, action));
    assertThat(acting.now(action.ref()).turn()).isEqualTo(action.turn() + 1);
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case59And60And74WhoeverItWasForwardedToDoesNothingAndReadsWhatIsNotThere(OwnersCard kind) {
    Action action = kind.fresh(acting);
    String forbidden = answer(kim, kind.verb(), kind.filled(action));
    Map<String, String> absent = kind.filled(action);
    absent.put("action", "A-999999");
    assertThat(forbidden).isEqualTo(answer(kim, kind.verb(), absent)).isEqualTo(NOT_YOURS);
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  /** Jo sees every action and owns none of these; Carol manages Sam and is not asked either. */
  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case74WhoeverMaySeeItMayNotTakeItsOwnersStep(OwnersCard kind) {
    Action action = kind.fresh(acting);
    for (String person : List.of("Jo Okoro", "Carol Finch")) {
      Chat other = served.chat(person);
      assertThat(answer(other, kind.verb(), kind.filled(action)))
          .as(person)
          .containsAnyOf("I have not done that", NOT_YOURS);
      assertThat(acting.now(action.ref())).as(person).isEqualTo(action);
    }
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case66WhatWasCancelledSinceTakesNothing(OwnersCard kind) {
    Action action = kind.fresh(acting);
    Action cancelled =
        acting.takes(
            "Alex Marsh", action.ref(), new OfficerStep.Cancel("IA-2026-11", "Not needed"));
    for (Action seen : List.of(action, cancelled)) {
      assertThat(answer(sam, kind.verb(), kind.filled(seen)))
          .containsAnyOf("This has changed", "I have not done that", NOT_YOURS);
    }
    sam.says(kind.does(action));
    assertThat(acting.now(action.ref())).isEqualTo(cancelled);
    assertThat(cancelled.state()).isEqualTo(ActionState.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case68ARedeliveredPressIsOneStepAndAnAlteredOneNone(OwnersCard kind) {
    Action action = kind.fresh(acting);
    ObjectNode press = pressed(kind, action);
    sam.sends(press);
    Action once = acting.now(action.ref());
    assertThat(once.turn()).isEqualTo(action.turn() + 1);
    assertThat(sam.delivers(press).status()).isEqualTo(200);
    ObjectNode altered = press.deepCopy();
    ((ObjectNode) altered.path("value").path("action").path("data")).put("turn", once.turn());
    assertThat(sam.delivers(altered).status()).isEqualTo(409);
    assertThat(acting.now(action.ref())).isEqualTo(once);
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case69AnotherVerbIsNoStep(OwnersCard kind) {
    Action action = kind.fresh(acting);
    for (String verb :
        List.of(kind.verb() + "x", kind.verb().toUpperCase(Locale.ROOT), "$where", "")) {
      ObjectNode press = sam.activities().cardAction(verb, kind.filled(action));
      assertThat(sam.delivers(press).status()).as(verb).isEqualTo(verb.isEmpty() ? 400 : 200);
      assertThat(acting.now(action.ref())).as(verb).isEqualTo(action);
    }
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case70NoCardRefreshesByItselfAndWhatPretendsToChangesNothing(OwnersCard kind) {
    Action action = kind.fresh(acting);
    JsonNode card = sam.says(action.ref()).getFirst().card();
    assertThat(card.has("refresh")).isFalse();
    for (Chat chat : List.of(sam, kim, served.chat("Mo Ahmed"))) {
      ObjectNode refresh = kind.press(chat, action);
      ((ObjectNode) refresh.path("value")).put("trigger", "automatic");
      assertThat(chat.delivers(refresh).status()).isEqualTo(200);
      assertThat(acting.now(action.ref())).isEqualTo(action);
    }
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case71AnOfferedSignInIsNoStep(OwnersCard kind) {
    Action action = kind.fresh(acting);
    sam.says(action.ref());
    SignIns.areUnknown(sam);
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case73TypedOnceAnEditADeletionAndAReactionTakeNoSecondStep(OwnersCard kind) {
    Action action = kind.fresh(acting);
    ObjectNode typed = sam.activities().message(kind.does(action));
    sam.sends(typed);
    Action once = acting.now(action.ref());
    assertThat(once.turn()).as("typed words take the step").isEqualTo(action.turn() + 1);
    String id = typed.path("id").asString();
    sam.sends(sam.activities().messageUpdate(id, kind.does(action)));
    sam.delivers(sam.activities().reaction(id, "like"));
    sam.delivers(sam.activities().messageDelete(id));
    sam.delivers(sam.activities().messageUpdate(id, kind.does(action))); // brought back
    assertThat(acting.now(action.ref())).isEqualTo(once);
  }

  /** Typed or pressed where others read, it is answered in private or not at all. */
  @ParameterizedTest
  @EnumSource(OwnersCard.class)
  void case75InAChannelOrAGroupChatNothingOfTheActionIsSaid(OwnersCard kind) {
    for (String where : List.of("channel", "groupChat")) {
      Action action = kind.fresh(acting);
      String id = "19:attack-" + where + "-" + kind + "@thread.tacv2";
      sam.delivers(elsewhere(where, id, sam.activities().channelMessage(kind.does(action))));
      BotAnswer answer =
          sam.delivers(elsewhere(where, id, kind.press(sam, acting.now(action.ref()))));
      assertThat(served.in(id).toString() + answer.body())
          .as(where)
          .doesNotContain(action.ref(), action.text(), "Two posts", "nobody answers");
    }
  }

  private static ObjectNode elsewhere(String where, String id, ObjectNode activity) {
    activity
        .withObject("/conversation")
        .put("conversationType", where)
        .put("isGroup", true)
        .put("id", id);
    return activity;
  }
}
