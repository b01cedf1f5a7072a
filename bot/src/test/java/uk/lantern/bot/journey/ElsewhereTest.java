package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.tenant.PracticeUser;

/** In a channel, and what Teams tells about messages that were there before. */
class ElsewhereTest {

  private static final String CHANNEL = "19:practice@thread.tacv2;messageid=1700000000000";
  private static final String NEGLECT = "what have we learned about neglect";

  private final Served served = Served.shared();
  private final Chat maya = served.chat("Maya Fern");

  @Test
  void inAChannelOnlyANoticeIsPublicAndTheAnswerIsPrivate() {
    int before = served.in(CHANNEL).size();
    List<Shown> privately = maya.sends(maya.activities().channelMessage(NEGLECT));
    assertThat(privately.getFirst().text()).contains("Neglect: seeing the child's day");
    assertThat(publicly(before)).containsExactly("I've sent you a private message.");
  }

  @Test
  void aDisclosureInAChannelIsAnsweredInPrivateAndNotRepeated() {
    int before = served.in(CHANNEL).size();
    String words = "a pupil told me her mum locks her in the shed";
    List<Shown> privately = maya.sends(maya.activities().channelMessage(words));
    assertThat(privately.getFirst().text())
        .startsWith("If a child is in immediate danger, call 999 now.")
        .contains("Please delete your message.");
    assertThat(publicly(before)).containsExactly("I've sent you a private message.");
  }

  @Test
  void inAGroupChatItIsTheSame() {
    ObjectNode message = maya.activities().channelMessage(NEGLECT);
    message.withObject("/conversation").put("conversationType", "groupChat").put("id", "19:group");
    assertThat(maya.sends(message).getFirst().text()).contains("Neglect");
    assertThat(served.in("19:group").toString())
        .contains("private message")
        .doesNotContain("Neglect");
  }

  @Test
  void somebodyWithoutAPrivateChatIsToldHowToGetOne() {
    int before = served.in(CHANNEL).size();
    PracticeUser stranger = served.tenant().user("A stranger");
    ObjectNode message = stranger.activities().channelMessage(NEGLECT);
    served.tenant().deliver(served.door(), "", message.toString());
    assertThat(publicly(before)).singleElement().asString().contains("private chat", "999");
    assertThat(served.in(stranger.conversationId())).isEmpty();
  }

  private List<String> publicly(int before) {
    List<JsonNode> all = served.in(CHANNEL);
    return all.subList(before, all.size()).stream()
        .map(sent -> Shown.ofActivity(sent).text())
        .toList();
  }

  @Test
  void anEditedMessageIsNotAnsweredAgain() {
    ObjectNode message = maya.activities().message(NEGLECT);
    maya.sends(message);
    long kept = records();
    String id = message.path("id").asString();
    assertThat(maya.sends(maya.activities().messageUpdate(id, "neglect zebraquokka")))
        .singleElement()
        .extracting(Shown::text)
        .asString()
        .startsWith("You changed your message.");
    assertThat(records()).isEqualTo(kept);
    assertThat(served.everythingStored()).doesNotContain("zebraquokka");
  }

  @Test
  void reactionsAreNeitherAnsweredNorCounted() {
    maya.says(NEGLECT);
    long kept = records();
    assertThat(maya.sends(maya.activities().reaction("1700000001", "like"))).isEmpty();
    assertThat(records()).isEqualTo(kept);
    assertThat(maya.hears("my conversation")).doesNotContain("useful");
  }

  @Test
  void anythingUnknownIsIgnored() {
    List<Shown> said = maya.sends(maya.activities().activity("somethingNew"));
    assertThat(Chat.withoutLetters(said)).isEmpty();
    ObjectNode invoke = maya.activities().activity("invoke").put("name", "unknown/invoke");
    assertThat(maya.delivers(invoke).status()).isEqualTo(501);
  }

  private long records() {
    return served.bean(MongoOperations.class).getCollection("conversations").countDocuments();
  }
}
