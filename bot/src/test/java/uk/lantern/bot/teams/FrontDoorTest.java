package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.SeenActivities;
import uk.lantern.bot.turn.SeenPace;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Recorded shapes of activities through the controller, against a store and a fake connector. */
class FrontDoorTest {

  private final TestStore store = new TestStore();
  private final List<Turn> turns = new CopyOnWriteArrayList<>();
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final SeenActivities seen =
      new SeenActivities(store.mongo, Clock.systemUTC(), SeenPace.usual());
  private MockMvc http;

  @BeforeEach
  void wire() {
    ConversationReferences references = new ConversationReferences(store.mongo, Clock.systemUTC());
    TeamsConfiguration beans = new TeamsConfiguration();
    ActivityJson json = beans.activityJson();
    Surroundings around = new Surroundings(new Strangers(), WordingKey::key, (who, what) -> {});
    LanternActivityHandler handler =
        beans.lanternActivityHandler(json, this::reply, references, around, Clock.systemUTC());
    ReplySender sender =
        (to, activity) -> {
          sent.add(to.conversation() + " " + new String(activity, StandardCharsets.UTF_8));
          return ReplySender.Sent.DELIVERED;
        };
    FrontDoor door = beans.frontDoor(json, seen, handler, sender, references, around);
    http =
        MockMvcBuilders.standaloneSetup(new MessagesController(new LoopbackGate(), door)).build();
  }

  @AfterEach
  void close() {
    seen.close();
    store.close();
  }

  @Test
  void aPersonalMessageBecomesATurnAndACardWithANeutralNotification() throws Exception {
    assertThat(post(message("1", "personal", "What did we learn?")).getStatus()).isEqualTo(200);
    assertThat(turns.getFirst().text()).isEqualTo("What did we learn?");
    assertThat(turns.getFirst().person().key()).isEqualTo(new PersonKey("t1", "aad-1"));
    assertThat(sent).singleElement().asString().contains("notification.update", "\"AdaptiveCard\"");
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
            "{\"action\":{\"type\":\"Action.Execute\",\"verb\":\"go\",\"data\":{\"a\":{\"$gt\":0}}}}");
    String first = post(press).getContentAsString();
    assertThat(first).contains("\"statusCode\":200", Outgoing.CARD);
    assertThat(post(press).getContentAsString()).isEqualTo(first);
    assertThat(turns)
        .singleElement()
        .extracting(t -> t.action().data())
        .isEqualTo(Map.of("a", "{\"$gt\":0}"));
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

  private Reply reply(Turn turn) {
    turns.add(turn);
    ObjectNode json = JsonMapper.shared().createObjectNode().put("type", "AdaptiveCard");
    Card card = new Card("test", json, "text");
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  private MockHttpServletResponse post(String body) throws Exception {
    return http.perform(
            MockMvcRequestBuilders.post("/api/messages")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)))
        .andReturn()
        .getResponse();
  }

  private static String message(String id, String place, String text) {
    return activity(id, "message", place, "\"text\":\"" + text + "\"");
  }

  private static String invoke(String id, String name, String value) {
    return activity(id, "invoke", "personal", "\"name\":\"" + name + "\",\"value\":" + value);
  }

  private static String activity(String id, String type, String place, String more) {
    return """
        {"type":"%s","id":"%s","timestamp":"2026-11-23T10:00:00.123Z","channelId":"msteams",
        "serviceUrl":"https://smba.trafficmanager.net/uk/","locale":"en-GB",
        "from":{"id":"29:1","aadObjectId":"aad-1","name":"Jo"},"recipient":{"id":"28:bot"},
        "conversation":{"id":"conv","conversationType":"%s","tenantId":"t1"},
        "channelData":{"tenant":{"id":"t1"}},%s}"""
        .formatted(type, id, place, more);
  }

  private static final class Strangers implements Surroundings.People {
    @Override
    public Person person(PersonKey key) {
      return new Person(key, "Somebody", "", "", "", List.of(), true);
    }

    @Override
    public boolean prefersText(PersonKey key) {
      return false;
    }
  }
}
