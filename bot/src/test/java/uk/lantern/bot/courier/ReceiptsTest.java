package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.lantern.bot.teams.connector.Receipt.Delivered;
import uk.lantern.bot.teams.connector.Receipt.InDoubt;
import uk.lantern.bot.teams.connector.Receipt.NotSent;
import uk.lantern.bot.teams.connector.Receipt.Retry;
import uk.lantern.bot.teams.connector.Receipt.TooBig;
import uk.lantern.bot.teams.connector.Receipt.Unreachable;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.Receipt;

class ReceiptsTest {

  static Stream<Arguments> everything() {
    Duration minute = Duration.ofMinutes(1);
    return Stream.of(
        Arguments.of(new Delivered("17"), new Receipt.Delivered("17")),
        Arguments.of(new Retry(minute, 429), new Receipt.TryLater("status_429", minute)),
        Arguments.of(new Retry(minute, 0), new Receipt.TryLater("held_back", minute)),
        Arguments.of(new NotSent("x"), new Receipt.TryLater("not_sent", Duration.ofSeconds(5))),
        Arguments.of(new InDoubt("x"), new Receipt.Doubtful("no_answer")),
        Arguments.of(new TooBig(), new Receipt.Failed("too_large")),
        Arguments.of(new Unreachable(Why.BLOCKED), new Receipt.Unreachable("blocked")),
        Arguments.of(new Unreachable(Why.GONE), new Receipt.Unreachable("left")),
        Arguments.of(new Unreachable(Why.REFUSED), new Receipt.Failed("bad_request")),
        Arguments.of(new Unreachable(Why.POISONED), new Receipt.Failed("address_not_allowed")));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void whatTheConnectorSaidIsKeptAsTheOutboxSaysIt(
      uk.lantern.bot.teams.connector.Receipt said, Receipt kept) {
    assertThat(Receipts.of(said)).isEqualTo(kept);
  }
}
