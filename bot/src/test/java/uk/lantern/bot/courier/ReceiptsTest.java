package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
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

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  /** Always the middle of what it is asked for. */
  private static RandomGenerator half() {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public long nextLong(long bound) {
        return bound / 2;
      }
    };
  }

  private static Instant later(double seconds) {
    return NOW.plusMillis((long) (seconds * 1000));
  }

  static Stream<Arguments> everything() {
    Duration minute = Duration.ofMinutes(1);
    return Stream.of(
        Arguments.of(new Delivered("17"), new Receipt.Delivered("17")),
        Arguments.of(new Retry(minute, 429), new Receipt.Deferred(later(66), "status_429")),
        Arguments.of(new Retry(minute, 503), new Receipt.Deferred(later(66), "status_503")),
        Arguments.of(new Retry(minute, 401), new Receipt.Deferred(later(66), "status_401")),
        Arguments.of(new Retry(minute, 0), new Receipt.Deferred(later(66), "held_back")),
        Arguments.of(
            new Retry(minute, 412), new Receipt.TryLater("status_412", Duration.ofSeconds(66))),
        Arguments.of(new NotSent("x"), new Receipt.Deferred(later(5.5), "not_sent")),
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
    assertThat(Receipts.of(said, NOW, half())).isEqualTo(kept);
  }
}
