package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.conversation.ConversationReference.Status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Place;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;

/** What the Playground really sent, and what Teams sends, through the controller. */
class RecordedActivitiesTest extends FrontDoorFixture {

  @Test
  void aTypedMessageOfThePlaygroundIsAPersonalTurnAnsweredWhereItCameFrom() throws Exception {
    assertThat(postRecorded("playground-message.json").getStatus()).isEqualTo(200);
    assertThat(turns).hasSize(1);
    assertThat(turns.getFirst().text()).isEqualTo("What did we learn about neglect?");
    assertThat(turns.getFirst().place()).isEqualTo(Place.PERSONAL);
    assertThat(turns.getFirst().person().key()).isEqualTo(ALEX);
    assertThat(turns.getFirst().action()).isNull();
    assertThat(addresses).containsExactly(ALEX_CHAT);
    assertThat(references.find(ALEX).map(ConversationReference::address)).contains(ALEX_CHAT);
  }

  @Test
  void anExecutedButtonAnswersInTheHttpResponseAndSendsNothing() throws Exception {
    var response = postRecorded("playground-execute.json");
    assertThat(response.getContentAsString())
        .contains("\"statusCode\":200", Outgoing.CARD, "AdaptiveCard");
    assertThat(turns.getFirst().action())
        .isEqualTo(new CardAction("echo", Map.of("verb", "echo", "item", "DEMO-1")));
    assertThat(sent).isEmpty();
  }

  @Test
  void aSubmittedButtonIsACardActionAnsweredWithANewCard() throws Exception {
    postRecorded("playground-submit.json");
    assertThat(Objects.requireNonNull(turns.getFirst().action()).verb()).isEqualTo("echo");
    assertThat(turns.getFirst().text()).isEmpty();
    assertThat(sent).singleElement().asString().contains("AdaptiveCard");
  }

  @Test
  void case075AGroupQuestionWithoutAPrivateChatIsNotAnsweredThereAndTakesNoTurn() throws Exception {
    postRecorded("playground-group-message.json");
    assertThat(turns).isEmpty();
    assertThat(sent).singleElement().asString().contains("teams.no-private-chat");
    assertThat(addresses.getFirst().conversation()).isNotEqualTo("fixed-conv-1");
    assertThat(references.find(ALEX)).as("a group is nobody's own chat").isEmpty();
  }

  @Test
  void case075AGroupQuestionIsAnsweredInTheOwnChatWithoutTheMention() throws Exception {
    postRecorded("playground-installation-add.json");
    sent.clear();
    addresses.clear();
    postRecorded("playground-group-message.json");
    assertThat(turns.getLast().text()).isEqualTo("what did we learn?");
    assertThat(turns.getLast().place()).isEqualTo(Place.GROUP);
    assertThat(addresses).hasSize(2).first().isEqualTo(ALEX_CHAT);
    assertThat(sent.get(1)).contains("teams.private-message-sent").doesNotContain("AdaptiveCard");
  }

  @Test
  void whoBlockedLanternIsNotWrittenToAndAPoisonedAddressIsForgotten() throws Exception {
    outcome = new Receipt.Unreachable(Receipt.Why.BLOCKED);
    postRecorded("playground-message.json");
    assertThat(references.find(ALEX).map(ConversationReference::status)).contains(Status.BLOCKED);
    outcome = new Receipt.Unreachable(Receipt.Why.POISONED);
    postRecorded("teams-message.json");
    assertThat(references.find(SAM)).isEmpty();
  }

  @Test
  void aTurnThatFailsIsAnsweredInWordsOnce() throws Exception {
    taking =
        turn -> {
          throw new IllegalStateException("a name nobody may read");
        };
    assertThat(postRecorded("playground-message.json").getStatus()).isEqualTo(200);
    assertThat(postRecorded("playground-message.json").getStatus()).isEqualTo(200);
    assertThat(sent).singleElement().asString().contains("teams.sorry");
    String told = postRecorded("playground-execute.json").getContentAsString();
    assertThat(told).contains("teams.sorry", Outgoing.MESSAGE).doesNotContain("a name");
  }

  @Test
  void cardsThatFollowAReplacedCardAreSentAfterTheAnswer() throws Exception {
    taking =
        turn -> {
          Reply.Replaced replaced = (Reply.Replaced) reply(turn);
          return new Reply.Replaced(
              ReplyClass.COMMAND, replaced.card(), List.of(replaced.card(), replaced.card()));
        };
    assertThat(postRecorded("playground-execute.json").getContentAsString()).contains("Adaptive");
    org.awaitility.Awaitility.await().until(() -> sent.size() == 2);
    assertThat(addresses).containsOnly(ALEX_CHAT);
  }
}
