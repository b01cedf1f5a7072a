package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.Addressee;

/** What the courier asks about one recipient while it takes one letter to its end. */
class OneLookTest extends CourierWorld {

  private static final int MANY = 20;

  private final Set<Addressee> judged = ConcurrentHashMap.newKeySet();

  /**
   * The gate asks who they are, and so does the card; the address is looked at last of all, too.
   */
  @Test
  void aLetterLooksAtItsRecipientOnceAndAtTheAddressTwice() {
    gate = new Looking();
    outbox.offerAll(broadcast("t", MANY));
    courier.settle();
    assertThat(teams.sent).hasSize(MANY);
    assertThat(judged).as("a look of its own for each").hasSize(MANY);
    assertThat(strangers.looked).hasValue(MANY);
    assertThat(addressesAsked).hasValue(2 * MANY);
  }

  private final class Looking implements SendGate {

    @Override
    public Verdict judge(Delivery delivery, ZonedDateTime now) {
      throw new IllegalStateException("The courier looks at the recipient itself");
    }

    @Override
    public Verdict judge(Delivery delivery, Addressee recipient, ZonedDateTime now) {
      assertThat(recipient.key()).isEqualTo(delivery.message().recipient());
      assertThat(recipient.person()).isEmpty();
      judged.add(recipient);
      return new Verdict.Send();
    }
  }
}
