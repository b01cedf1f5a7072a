package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;

/** What a refused letter teaches about the person, and what the next one does. */
class UnreachableLettersTest extends CourierWorld {

  @ParameterizedTest
  @CsvSource({
    "BLOCKED,  UNREACHABLE, blocked,             false, true",
    "GONE,     UNREACHABLE, left,                false, true",
    "POISONED, FAILED,      address_not_allowed, false, false",
    "REFUSED,  FAILED,      bad_request,         true,  true"
  })
  void theNextLetterGoesOnlyWhereThisOneCouldHaveGone(
      Why why, DeliveryState state, String reason, boolean reachable, boolean known) {
    Message first = text(MessageKind.DIGEST, "1", person("t", "jo"));
    teams.answers = (to, letter) -> new Receipt.Unreachable(why);
    outbox.offer(first);
    courier.settle();
    assertThat(after(first).state()).isEqualTo(state);
    assertThat(after(first).outcome().reason()).isEqualTo(reason);
    assertThat(references.reachable(first.recipient()).isPresent()).isEqualTo(reachable);
    assertThat(references.find(first.recipient()).isPresent())
        .as("attack 41: an address that leads elsewhere is not kept")
        .isEqualTo(known);
    teams.answers = (to, letter) -> teams.delivered();
    Map<String, Object> values = Map.of("text", "Hello", "next", "Nothing");
    outbox.offer(message(MessageKind.DIGEST, "2", first.recipient(), "receipt", values));
    courier.settle();
    assertThat(teams.sent).hasSize(reachable ? 2 : 1);
  }

  /** Between the last look and the first byte lie the milliseconds to the letter's moment. */
  @Test
  void whoeverRemovesLanternAfterTheLastLookGetsNothingEither() {
    Message letter = text(MessageKind.DIGEST, "1", person("t", "jo"));
    outbox.offer(letter);
    afterLook =
        (look, person) -> {
          if (look == 2) {
            references.left(person);
          }
        };
    courier.settle();
    assertThat(addressesAsked).as("for its address, and the last look").hasValue(2);
    assertThat(teams.sent).isEmpty();
    assertThat(after(letter).state()).isEqualTo(DeliveryState.DUE);
    references.met(
        letter.recipient(),
        new Address("t", "https://smba.trafficmanager.net/uk/", "jo", "msteams"));
    assertThat(references.hasJustLeft(letter.recipient())).as("back again").isFalse();
  }
}
