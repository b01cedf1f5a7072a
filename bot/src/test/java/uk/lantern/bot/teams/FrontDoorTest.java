package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;

/** Recorded shapes of activities through the controller. */
class FrontDoorTest extends FrontDoorFixture {

  @Test
  void aPersonalMessageBecomesATurnAndACardWithANeutralNotification() throws Exception {
    assertThat(post(message("1", "personal", "What did we learn?")).getStatus()).isEqualTo(200);
    assertThat(turns.getFirst().text()).isEqualTo("What did we learn?");
    assertThat(turns.getFirst().person().key()).isEqualTo(new PersonKey("t1", "aad-1"));
    assertThat(sent)
        .singleElement()
        .asString()
        .contains("teams.notification-update", "\"AdaptiveCard\"");
  }

  @Test
  void case026SameActivityDelivered100TimesAtOnceHasOneEffectAndOneReply() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        all.add(threads.submit(() -> post(message("26", "personal", "hello")).getStatus()));
      }
      for (Future<Integer> one : all) {
        assertThat(one.get()).isEqualTo(200);
      }
    }
    assertThat(turns).hasSize(1);
    assertThat(sent).hasSize(1);
  }

  @Test
  void case027SameIdWithAnAlteredBodyIsRefusedAndTheFirstWins() throws Exception {
    post(message("27", "personal", "first"));
    assertThat(post(message("27", "personal", "second")).getStatus()).isEqualTo(409);
    assertThat(turns).extracting(Turn::text).containsExactly("first");
  }

  @Test
  void case028SameIdInAnotherConversationIsAnotherActivity() throws Exception {
    post(message("28", "personal", "hello"));
    post(message("28", "personal", "hello").replace("\"conv\"", "\"other\""));
    assertThat(turns).hasSize(2);
  }

  @Test
  void case031IdentityIsNeverTakenFromADisplayName() throws Exception {
    String nameless = message("31", "personal", "hi").replace("\"aadObjectId\":\"aad-1\",", "");
    assertThat(post(nameless).getStatus()).isEqualTo(403);
    assertThat(turns).isEmpty();
  }

  @Test
  void case046to051WhatIsNotOneStrictJsonObjectIs400() throws Exception {
    String deep = "[".repeat(100_000);
    for (String bad :
        List.of(
            "",
            "null",
            "[]",
            "1",
            "{\"type\":",
            message("46", "personal", "x") + "x",
            deep,
            "{\"type\":\"message\",\"type\":\"message\"}",
            message("49", "personal", "x").replace("\"locale\":\"en-GB\"", "\"x\":1e400"),
            message("49", "personal", "x").replace("\"locale\":\"en-GB\"", "\"x\":NaN"),
            message("51", "personal", "\\ud800"),
            message("51", "personal", "a\\u0000b"))) {
      assertThat(post(bad).getStatus())
          .as(bad.substring(0, Math.min(40, bad.length())))
          .isEqualTo(400);
    }
    assertThat(turns).isEmpty();
  }

  @Test
  void case047TooLongIs413AndGzipIs415() throws Exception {
    assertThat(post("x".repeat(300_000)).getStatus()).isEqualTo(413);
    var gzip =
        MockMvcRequestBuilders.post("/api/messages")
            .contentType(MediaType.APPLICATION_JSON)
            .header("Content-Encoding", "gzip")
            .content("{}");
    assertThat(http.perform(gzip).andReturn().getResponse().getStatus()).isEqualTo(415);
  }

  @Test
  void case052OtherContentTypesAre415() throws Exception {
    var xml = MockMvcRequestBuilders.post("/api/messages").contentType("text/xml").content("{}");
    assertThat(http.perform(xml).andReturn().getResponse().getStatus()).isEqualTo(415);
  }

  @Test
  void case054UnknownTypesAreIgnoredAndUnknownInvokesAre501() throws Exception {
    assertThat(post(message("54", "personal", "x").replace("\"message\"", "\"new\"")).getStatus())
        .isEqualTo(200);
    assertThat(post(invoke("54b", "x/y", "{}")).getStatus()).isEqualTo(501);
    assertThat(turns).isEmpty();
  }

  @Test
  void case055SenselessTimesAreTolerated() throws Exception {
    int n = 0;
    for (String time : List.of("0000-01-01T00:00:00Z", "2026-06-30T23:59:60Z", "x", "2026-11-23")) {
      String body =
          message("55-" + n++, "personal", "hi").replace("2026-11-23T10:00:00.123Z", time);
      assertThat(post(body).getStatus()).as(time).isEqualTo(200);
    }
    assertThat(turns).hasSize(4);
  }

  @Test
  void aCardActionWithoutATypeIs400AndAnInvokeReplacesItsCard() throws Exception {
    String name = "adaptiveCard/action";
    assertThat(post(invoke("i1", name, "{\"action\":{\"verb\":\"x\"}}")).getStatus())
        .isEqualTo(400);
    String press =
        invoke(
            "i2",
            name,
            "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"go\",\"data\":{\"a\":1}}}");
    String first = post(press).getContentAsString();
    assertThat(first).contains("\"statusCode\":200", Outgoing.CARD);
    assertThat(post(press).getContentAsString()).isEqualTo(first);
    assertThat(turns)
        .singleElement()
        .extracting(t -> t.action().data())
        .isEqualTo(Map.of("a", "1"));
  }

  @Test
  void case075InAChannelOnlyTheNoticeIsPublicAndTheAnswerIsPrivate() throws Exception {
    post(message("a", "personal", "hello"));
    sent.clear();
    post(message("b", "channel", "hello").replace("\"conv\"", "\"channel-1\""));
    assertThat(sent).hasSize(2);
    assertThat(sent.get(0)).startsWith("conv ").contains("AdaptiveCard");
    assertThat(sent.get(1)).startsWith("channel-1 ").contains("teams.private-message-sent");
  }

  @Test
  void aTurnNeverChangesTheLocaleOfTheProcess() throws Exception {
    var before = java.util.Locale.getDefault();
    post(message("l", "personal", "hi").replace("en-GB", "tr-TR"));
    assertThat(java.util.Locale.getDefault()).isEqualTo(before);
  }

  /** On the SDK's own pool, in the packaged jar, Jackson finds no modules and dates fail. */
  @Test
  void aTurnRunsOnAVirtualThreadAndNeverOnThePoolOfTheSdk() throws Exception {
    AtomicReference<Thread> ran = new AtomicReference<>();
    taking =
        turn -> {
          ran.set(Thread.currentThread());
          return reply(turn);
        };
    post(message("thread", "personal", "hi"));
    assertThat(ran.get().isVirtual()).isTrue();
    assertThat(ran.get().getName()).doesNotStartWith("Bot-");
  }
}
