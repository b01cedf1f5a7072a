package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("contract")
class SentAgainTest extends OutboxWorld {

  @Test
  void whatSurelyFailedStartsAfreshWhenSomebodyWantsItAgain() {
    Message message = message(MessageKind.DIGEST, "jo");
    a.offer(message);
    settleNext(new Receipt.Failed("too_large"));
    assertThat(a.resolve(message.key().id(), Resolution.SEND_AGAIN)).isTrue();
    assertThat(a.resolve(message.key().id(), Resolution.SEND_AGAIN)).as("waits").isFalse();
    Delivery again = a.claim(1).getFirst().delivery();
    assertThat(again.attempts()).isZero();
    assertThat(again.sentAgain()).as("it is the first copy").isFalse();
    assertThat(again.outcome()).isNull();
  }

  @Test
  void whatSomebodyGaveUpInDoubtIsNotSentAgain() {
    Message message = message(MessageKind.DIGEST, "jo");
    a.offer(message);
    settleNext(new Receipt.Doubtful("no_answer"));
    assertThat(a.resolve(message.key().id(), Resolution.GIVE_UP)).isTrue();
    assertThat(a.resolve(message.key().id(), Resolution.SEND_AGAIN)).isFalse();
    assertThat(a.claim(1)).isEmpty();
  }
}
