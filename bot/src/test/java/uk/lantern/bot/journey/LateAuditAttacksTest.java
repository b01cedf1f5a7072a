package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseStep;

/** The same for what comes late, twice, changed, forwarded or in a channel. */
class LateAuditAttacksTest extends OnAuditCards {

  @Test
  void case66WhatWasCancelledOrPassedOnTakesNothingMoreAndNothingIsMadeAnew() {
    Response begun = now();
    day.takes("Nina Shah", begun, new ResponseStep.Delegate(day.key("Carol Finch")));
    Response passedOn = now();
    assertThat(presses(nina, "audit-answer", on(passedOn, Map.of("q-held", "yes"))))
        .contains("Carol Finch")
        .doesNotContain("Saved.");
    assertThat(now()).isEqualTo(passedOn);
    Round given =
        AuditDay.done(
            day.rounds().cancel(round.ref(), day.key("Jo Okoro"), launched(), "Not needed now"));
    Chat carol = served.chat("Carol Finch");
    for (Map<String, String> late :
        List.of(on(passedOn, Map.of("q-held", "yes")), onPiece(passedOn, "2"))) {
      assertThat(presses(carol, "audit-answer", late)).doesNotContain("Saved.");
      presses(carol, "audit-start", late);
    }
    assertThat(given.state().name()).isEqualTo("CANCELLED");
    assertThat(day.responses().of(round.ref(), day.key("Jo Okoro")))
        .allMatch(it -> it.given().isEmpty());
  }

  private long launched() {
    return day.rounds().find(round.ref()).orElseThrow().turn();
  }

  private Map<String, String> onPiece(Response response, String piece) {
    Map<String, String> data = new HashMap<>(on(response, Map.of("q-held", "yes")));
    data.put("part", piece);
    data.put("turn", "0");
    return data;
  }

  @Test
  void case68ARedeliveredPressIsOneAnswerAndAnAlteredOneNone() {
    ObjectNode press =
        nina.activities().cardAction("audit-answer", on(now(), Map.of("q-held", "yes")));
    nina.sends(press);
    Response saved = now();
    assertThat(nina.delivers(press).status()).isEqualTo(200);
    ObjectNode altered = press.deepCopy();
    ((ObjectNode) altered.path("value").path("action").path("data")).put("q-held", "no");
    assertThat(nina.delivers(altered).status()).isEqualTo(409);
    assertThat(now()).isEqualTo(saved);
  }

  @Test
  void case70NoCardOfAnAuditRefreshesByItself() {
    Response before = now();
    for (String words : List.of("my audits", "open " + round.ref())) {
      assertThat(nina.says(words))
          .as(words)
          .allMatch(shown -> shown.card() == null || !shown.card().has("refresh"));
    }
    for (Chat looking : List.of(nina, dan, kim)) {
      ObjectNode refresh =
          looking.activities().cardAction("audit-answer", on(before, Map.of("q-held", "yes")));
      ((ObjectNode) refresh.path("value")).put("trigger", "automatic");
      assertThat(looking.delivers(refresh).status()).isEqualTo(200);
    }
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void case71AnOfferedSignInIsNoStep() {
    Response before = now();
    SignIns.areUnknown(nina);
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void case73AnEditADeletionAndAReactionCountNothing() {
    nina.sends(nina.activities().cardAction("audit-start", on(now(), Map.of())));
    ObjectNode typed = nina.activities().message("yes");
    nina.sends(typed);
    Response saved = now();
    assertThat(saved.answers().to("held").orElseThrow().value()).isEqualTo("yes");
    String id = typed.path("id").asString();
    nina.sends(nina.activities().messageUpdate(id, "no"));
    nina.delivers(nina.activities().reaction(id, "like"));
    nina.delivers(nina.activities().messageDelete(id));
    assertThat(now()).isEqualTo(saved);
  }

  @Test
  void case74AForwardedCardIsNothingForWhoeverWasNotAsked() {
    Response before = now();
    for (Chat other : List.of(dan, kim)) {
      for (String verb : List.of("audit-save", "audit-skip", "audit-grade", "audit-delegate")) {
        assertThat(presses(other, verb, on(before, Map.of()))).as(verb).isEqualTo(NOT_YOURS);
      }
    }
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void case75InAChannelAnAuditIsShownInPrivateOnly() {
    String channel = "19:practice@thread.tacv2;messageid=1700000000000";
    int before = served.in(channel).size();
    String words = "open " + round.ref() + "-1";
    List<Shown> privately = nina.sends(nina.activities().channelMessage(words));
    assertThat(privately.getFirst().text()).contains(round.ref(), "Is safeguarding supervision");
    List<JsonNode> all = served.in(channel);
    assertThat(all.subList(before, all.size()).toString())
        .contains("private message")
        .doesNotContain(round.ref(), "safeguarding supervision");
  }
}
