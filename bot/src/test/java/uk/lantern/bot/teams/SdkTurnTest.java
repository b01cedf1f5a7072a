package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.builder.TurnContextStateCollection;
import com.microsoft.bot.builder.adapters.TestAdapter;
import com.microsoft.bot.builder.adapters.TestFlow;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationReference;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.conversation.ConversationReferences;

/** The handler under the SDK's own adapter, and under one that fails. */
class SdkTurnTest {

  private final TestStore store = new TestStore();
  private final ActivityJson json = new ActivityJson();
  private final LanternActivityHandler handler =
      new TeamsConfiguration()
          .lanternActivityHandler(
              json,
              FrontDoorFixture::reply,
              new ConversationReferences(store.mongo, Clock.systemUTC()),
              EdgeServer.strangers(),
              Clock.systemUTC());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aConversationUnderTheTestAdapterOfTheSdk() {
    TestAdapter adapter = new TestAdapter(personalChat());
    Activity added = new Activity(ActivityTypes.INSTALLATION_UPDATE);
    added.setAction("add");
    Activity pressed = new Activity(ActivityTypes.MESSAGE);
    pressed.setValue(Map.of("verb", "echo"));
    new TestFlow(adapter, handler::onTurn)
        .send(added)
        .assertReply("teams.welcome")
        .assertReply(SdkTurnTest::isACard)
        .send("What did we learn?")
        .assertReply(SdkTurnTest::isACard)
        .send(pressed)
        .assertReply(SdkTurnTest::isACard)
        .startTest()
        .join();
    assertThat(adapter.activeQueue()).isEmpty();
  }

  @Test
  void whenTheTurnContextFailsTheFailureReachesTheCallerAndIsNotSwallowed() throws Exception {
    IllegalStateException broken = new IllegalStateException("broken");
    BotAdapter adapter = mock(BotAdapter.class);
    when(adapter.sendActivities(any(), any())).thenReturn(CompletableFuture.failedFuture(broken));
    TurnContext context = context("playground-message.json");
    when(context.getAdapter()).thenReturn(adapter);
    assertThatThrownBy(() -> handler.onTurn(context).join()).hasRootCause(broken);
  }

  @Test
  void whenTheInvokeResponseCannotBeSentTheTurnFails() throws Exception {
    IllegalStateException broken = new IllegalStateException("broken");
    TurnContext context = context("playground-execute.json");
    when(context.getAdapter()).thenReturn(new LanternAdapter());
    TurnContextStateCollection state = context.getTurnState();
    state.add("lantern.out", new java.util.ArrayList<Activity>());
    when(context.sendActivity(any(Activity.class)))
        .thenReturn(CompletableFuture.failedFuture(broken));
    assertThatThrownBy(() -> handler.onTurn(context).join()).hasRootCause(broken);
  }

  private TurnContext context(String recording) throws Exception {
    TurnContext context = mock(TurnContext.class);
    byte[] body = FrontDoorFixture.recorded(recording).getBytes(StandardCharsets.UTF_8);
    when(context.getActivity()).thenReturn(json.read(body));
    when(context.getTurnState()).thenReturn(new TurnContextStateCollection());
    return context;
  }

  private static void isACard(Activity reply) {
    assertThat(reply.getAttachments())
        .singleElement()
        .satisfies(a -> assertThat(a.getContentType()).isEqualTo(Outgoing.CARD));
    assertThat(reply.getSummary()).isEqualTo("teams.notification-update");
  }

  private static ConversationReference personalChat() {
    ChannelAccount person = new ChannelAccount("29:1", "Sam Demo");
    person.setAadObjectId("aad-1");
    ConversationAccount chat = new ConversationAccount("a:1");
    chat.setConversationType("personal");
    chat.setTenantId("t1");
    ConversationReference reference = new ConversationReference();
    reference.setChannelId("msteams");
    reference.setServiceUrl("https://smba.trafficmanager.net/uk/");
    reference.setUser(person);
    reference.setBot(new ChannelAccount("28:bot", "Lantern"));
    reference.setConversation(chat);
    return reference;
  }
}
