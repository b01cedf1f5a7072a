package uk.lantern.bot.teams;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.HttpRequestHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.turn.ActivityKey;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.SeenActivities;
import uk.lantern.bot.turn.SeenPace;
import uk.lantern.bot.turn.Traces;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.turn.Turns;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.people.PersonKey;

/** The controller wired to a store and a connector that only notes what it gets. */
abstract class FrontDoorFixture {

  static final String TENANT = "00000000-0000-0000-0000-0000000000001";
  static final PersonKey ALEX = new PersonKey(TENANT, "00000000-0000-0000-0000-0000000000020");
  static final Address ALEX_CHAT =
      new Address(TENANT, "http://localhost:56150/_connector", "fixed-conv-1", "msteams");
  static final PersonKey SAM =
      new PersonKey("5c1d7d7e-0000-4000-8000-0000000000aa", "5c1d7d7e-0000-4000-8000-000000000001");
  static final Address SAM_CHAT =
      new Address(
          SAM.tenant(), "https://smba.trafficmanager.net/uk/", "a:1DEMO-personal-chat", "msteams");

  private final TestStore store = new TestStore();
  final List<Turn> turns = new CopyOnWriteArrayList<>();
  final List<String> sent = new CopyOnWriteArrayList<>();
  final List<Address> addresses = new CopyOnWriteArrayList<>();
  final List<ActivityKey> deletions = new CopyOnWriteArrayList<>();
  Receipt outcome = new Receipt.Delivered("1");
  Turns taking = this::taken;
  ConversationReferences references;
  private final SeenActivities seen =
      new SeenActivities(store.mongo, Clock.systemUTC(), SeenPace.usual());
  MockMvc http;
  FrontDoor door;

  @BeforeEach
  void wire() {
    references = new ConversationReferences(store.mongo, Clock.systemUTC());
    TeamsConfiguration beans = new TeamsConfiguration();
    ActivityJson json = beans.activityJson();
    Surroundings around =
        new Surroundings(
            new EdgeServer.Strangers(), WordingKey::key, (who, what) -> deletions.add(what));
    LanternActivityHandler handler =
        beans.lanternActivityHandler(
            json, turn -> taking.take(turn), references, around, Clock.systemUTC());
    ReplySender sender =
        (to, activity) -> {
          sent.add(to.conversation() + " " + new String(activity, StandardCharsets.UTF_8));
          addresses.add(to);
          return outcome;
        };
    Replies replies = beans.replies(json, new Senders(sender, sender), references);
    Dedupe dedupe = beans.dedupe(seen, Traces.ALL_USUAL, around);
    door = beans.frontDoor(json, dedupe, handler, replies, around, new SimpleMeterRegistry());
    http =
        http(new MessagesController((knock, body) -> new GateVerdict.Admitted(), door, code -> {}));
  }

  /** The controller where MVC finds it. */
  static MockMvc http(MessagesController controller) {
    var context = new GenericWebApplicationContext(new MockServletContext());
    context.registerBean(HttpRequestHandlerAdapter.class);
    context.registerBean(
        SimpleUrlHandlerMapping.class, () -> new TeamsConfiguration().messages(controller));
    context.refresh();
    return MockMvcBuilders.webAppContextSetup(context).build();
  }

  @AfterEach
  void close() {
    seen.close();
    store.close();
  }

  private Reply taken(Turn turn) {
    turns.add(turn);
    return reply(turn);
  }

  /** A card for words, another in its place for a button. */
  static Reply reply(Turn turn) {
    ObjectNode json = JsonMapper.shared().createObjectNode().put("type", "AdaptiveCard");
    Card card = new Card("test", json, "text");
    return turn.action() == null
        ? new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of())
        : new Reply.Replaced(ReplyClass.COMMAND, card, List.of());
  }

  MockHttpServletResponse post(String body) throws Exception {
    return http.perform(
            MockMvcRequestBuilders.post("/api/messages")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.getBytes(StandardCharsets.UTF_8)))
        .andReturn()
        .getResponse();
  }

  MockHttpServletResponse postRecorded(String name) throws Exception {
    return post(recorded(name));
  }

  /** A recorded activity, as it came over the wire. */
  static String recorded(String name) throws IOException {
    try (InputStream in = FrontDoorFixture.class.getResourceAsStream("/activities/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String message(String id, String place, String text) {
    return activity(id, "message", place, "\"text\":\"" + text + "\"");
  }

  static String invoke(String id, String name, String value) {
    return activity(id, "invoke", "personal", "\"name\":\"" + name + "\",\"value\":" + value);
  }

  static String activity(String id, String type, String place, String more) {
    return """
        {"type":"%s","id":"%s","timestamp":"2026-11-23T10:00:00.123Z","channelId":"msteams",
        "serviceUrl":"https://smba.trafficmanager.net/uk/","locale":"en-GB",
        "from":{"id":"29:1","aadObjectId":"aad-1","name":"Jo"},"recipient":{"id":"28:bot"},
        "conversation":{"id":"conv","conversationType":"%s","tenantId":"t1"},
        "channelData":{"tenant":{"id":"t1"}},%s}"""
        .formatted(type, id, place, more);
  }
}
