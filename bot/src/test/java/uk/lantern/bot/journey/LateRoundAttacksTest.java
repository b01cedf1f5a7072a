package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundState;

/** The same for what comes late, twice, changed, forwarded or in a channel. */
class LateRoundAttacksTest {

  private static final Served SERVED = RoundDay.served();

  private final RoundDay day = new RoundDay(SERVED);
  private final Chat jo = SERVED.chat("Jo Okoro");
  private final Chat maya = SERVED.chat("Maya Fern");
  private String ref;

  @BeforeEach
  void open() {
    ref = day.openPulse(jo);
  }

  private ObjectNode press(Chat chat, String verb, Map<String, String> inputs) {
    Map<String, String> data = new LinkedHashMap<>(inputs);
    data.put("v", "1");
    data.put("round", ref);
    data.put("turn", String.valueOf(day.now(ref).turn()));
    return chat.activities().cardAction(verb, data);
  }

  private static String said(Chat chat, ObjectNode press) {
    return String.join("\n", chat.sends(press).stream().map(Shown::text).toList());
  }

  @Test
  void case66WhatWasCancelledTakesNoStepAnyMore() {
    said(jo, press(jo, "round-cancel", Map.of("reason", "Asked too often")));
    Round cancelled = day.now(ref);
    assertThat(cancelled.state()).isEqualTo(RoundState.CANCELLED);
    for (String verb : List.of("round-launch", "round-close", "round-archive", "round-cancel")) {
      assertThat(said(jo, press(jo, verb, Map.of("of", "now", "reason", "Again"))))
          .as(verb)
          .contains("Not done");
    }
    assertThat(jo.hears("change round " + ref + " closes 11 December 17:00")).contains("Not done");
    assertThat(day.now(ref)).isEqualTo(cancelled);
  }

  @Test
  void case68ARedeliveredPressIsOneStepAndAnAlteredOneNone() {
    ObjectNode press = press(jo, "round-cancel", Map.of("reason", "Asked too often"));
    jo.sends(press);
    Round once = day.now(ref);
    assertThat(jo.delivers(press).status()).isEqualTo(200);
    ObjectNode altered = press.deepCopy();
    ((ObjectNode) altered.path("value").path("action").path("data")).put("reason", "Another");
    assertThat(jo.delivers(altered).status()).isEqualTo(409);
    assertThat(day.now(ref)).isEqualTo(once);
    assertThat(once.history().getLast().why()).isEqualTo("Asked too often");
  }

  @Test
  void case70NoCardOfARoundRefreshesByItself() {
    Round before = day.now(ref);
    for (String words : List.of("rounds", "round " + ref, "change round " + ref)) {
      assertThat(jo.says(words).getFirst().card().has("refresh")).as(words).isFalse();
    }
    for (Chat looking : List.of(jo, maya, SERVED.chat("Alex Marsh"))) {
      ObjectNode refresh = press(looking, "round-close", Map.of("of", "now"));
      ((ObjectNode) refresh.path("value")).put("trigger", "automatic");
      assertThat(looking.delivers(refresh).status()).isEqualTo(200);
    }
    assertThat(day.now(ref)).isEqualTo(before);
  }

  @Test
  void case71AnOfferedSignInIsNoStep() {
    Round before = day.now(ref);
    SignIns.areUnknown(jo);
    assertThat(day.now(ref)).isEqualTo(before);
  }

  @Test
  void case73AnEditADeletionAndAReactionTakeNoStep() {
    ObjectNode typed = jo.activities().message("change round " + ref + " closes 11 December 17:00");
    jo.sends(typed);
    Round changed = day.now(ref);
    String id = typed.path("id").asString();
    jo.sends(jo.activities().messageUpdate(id, "close round " + ref + " now"));
    jo.delivers(jo.activities().reaction(id, "like"));
    jo.delivers(jo.activities().messageDelete(id));
    assertThat(day.now(ref)).isEqualTo(changed);
  }

  @Test
  void case74AForwardedCardIsRefusedToWhoeverIsNotOfTheTeam() {
    Round before = day.now(ref);
    for (String verb : List.of("round-close", "round-cancel", "round-edit", "round-results")) {
      assertThat(said(maya, press(maya, verb, Map.of("of", "now", "reason", "Mine"))))
          .as(verb)
          .contains("I cannot ", " can.")
          .doesNotContain("Challenge");
    }
    assertThat(day.now(ref)).isEqualTo(before);
  }

  @Test
  void case75InAChannelRoundsAreShownInPrivateOnly() {
    String channel = "19:practice@thread.tacv2;messageid=1700000000000";
    for (String words : List.of("rounds", "round " + ref)) {
      int before = SERVED.in(channel).size();
      List<Shown> privately = jo.sends(jo.activities().channelMessage(words));
      assertThat(privately.getFirst().text()).as(words).contains(ref);
      List<JsonNode> all = SERVED.in(channel);
      assertThat(all.subList(before, all.size()).toString())
          .as(words)
          .contains("private message")
          .doesNotContain(ref);
    }
  }
}
