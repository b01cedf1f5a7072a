package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.turn.CardAction;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.TestTurns;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.PersonKey;

/** A card that is used has arrived. */
class PressedLettersTest extends CourierWorld {

  private final AtomicReference<@Nullable Turn> seen = new AtomicReference<>();
  private final PressedLetters pressed =
      new PressedLetters(
          turn -> {
            seen.set(turn);
            return new Reply.Silent(ReplyClass.COMMAND);
          },
          outbox);
  private Message letter;

  @BeforeEach
  void inDoubt() {
    letter = waiting(person("t", "jo"), 2);
    teams.answers = (to, l) -> new Receipt.InDoubt("504");
    outbox.offer(letter);
    courier.settle();
    assertThat(after(letter).state()).isEqualTo(DeliveryState.DUE);
  }

  @Test
  void everyButtonOfALetterQuotesItsDeliveryAndPressingOneSettlesTheDoubt() {
    JsonNode activity = JsonMapper.shared().readTree(teams.sent.getFirst().letter());
    List<JsonNode> buttons =
        activity.findParents("data").stream().filter(node -> node.has("type")).toList();
    assertThat(buttons).hasSizeGreaterThanOrEqualTo(2);
    assertThat(buttons)
        .allSatisfy(
            b ->
                assertThat(b.path("data").path(Card.DELIVERY).asString())
                    .isEqualTo(letter.key().id()));
    press(letter.recipient(), letter.key().id());
    assertThat(after(letter).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(after(letter).outcome().reason()).isEqualTo("card_used");
    assertThat(seen.get().action().data())
        .as("what the abilities see and what is kept")
        .isEqualTo(Map.of("say", "questions"));
  }

  /** The connector is slow to answer, or its answer is lost: whoever presses has the card. */
  @Test
  void pressedBeforeTheConnectorAnsweredItIsNotSentASecondTime() {
    Message slow = waiting(person("t", "sam"), 2);
    teams.answers =
        (to, l) -> {
          press(slow.recipient(), slow.key().id());
          return new Receipt.InDoubt("504");
        };
    outbox.offer(slow);
    courier.settle();
    assertThat(after(slow).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(after(slow).outcome().reason()).isEqualTo("card_used");
  }

  @Test
  void somebodyElseWhoQuotesItSettlesNothing() {
    press(new PersonKey("t", "mallory"), letter.key().id());
    press(letter.recipient(), "no such delivery");
    assertThat(after(letter).state()).isEqualTo(DeliveryState.DUE);
    assertThat(seen.get().action().data()).doesNotContainKey(Card.DELIVERY);
  }

  @Test
  void aPressIsAnsweredWhileTheStoreIsAway() {
    flaky.away = true;
    assertThat(press(letter.recipient(), letter.key().id())).isInstanceOf(Reply.Silent.class);
  }

  private Reply press(PersonKey who, String delivery) {
    return pressed.take(
        TestTurns.pressed(
            who,
            new CardAction("questions", Map.of("say", "questions", Card.DELIVERY, delivery)),
            ZonedDateTime.now(clock)));
  }
}
