package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;

/** What the figures of reliability.md 4 say of letters that went and letters that wait. */
class CourierFiguresTest extends CourierWorld {

  private double gauge(String name) {
    return metrics.get(name).gauge().value();
  }

  private double settled(String outcome) {
    return metrics
        .get("outbox.settled")
        .tags("lane", "broadcast", "outcome", outcome)
        .counter()
        .count();
  }

  @Test
  void progressIsThePartOfABroadcastThatIsSettledAndOneWhenNothingWaits() {
    assertThat(gauge("broadcast.progress")).isEqualTo(1);
    List<Message> all = broadcast("t", 40);
    outbox.offerAll(all);
    teams.answers =
        (to, letter) -> {
          String conversation = to.conversation();
          return Integer.parseInt(conversation.substring(2)) < 30
              ? teams.delivered()
              : new Receipt.Retry(Duration.ofMinutes(1), 429);
        };
    courier.settle();
    clock.jumpTo(clock.instant().plus(Duration.ofSeconds(11))); // counted every ten seconds
    assertThat(gauge("broadcast.waiting")).isEqualTo(10);
    assertThat(gauge("broadcast.progress")).isEqualTo(.75);
    teams.answers = (to, letter) -> teams.delivered();
    clock.jumpTo(clock.instant().plus(Duration.ofMinutes(2)));
    courier.settle();
    clock.jumpTo(clock.instant().plus(Duration.ofSeconds(11)));
    assertThat(gauge("broadcast.waiting")).isZero();
    assertThat(gauge("broadcast.progress")).isEqualTo(1);
    assertThat(gauge("outbox.in_hand")).isZero();
    assertThat(gauge("outbox.in_flight")).isZero();
    assertThat(settled("delivered")).isEqualTo(40);
    assertThat(settled("deferred")).isEqualTo(10);
  }

  /** Case 123 for letters: whoever they go to, the labels are the same few words. */
  @Test
  void case123NoLabelGrowsWithThePeopleWhoAreWrittenTo() {
    outbox.offerAll(broadcast("t", 20));
    outbox.offer(waiting(person("t", "jo"), 2));
    outbox.offer(text(MessageKind.DIGEST, "bad", person("t", "gone")));
    teams.answers =
        (to, letter) ->
            to.conversation().equals("gone")
                ? new Receipt.Unreachable(Why.GONE)
                : teams.delivered();
    courier.settle();
    Set<String> labels =
        metrics.getMeters().stream()
            .map(Meter::getId)
            .flatMap(id -> id.getTags().stream())
            .map(Tag::getValue)
            .filter(value -> !value.matches("0\\.\\d+")) // percentiles
            .collect(Collectors.toSet());
    assertThat(labels)
        .containsExactlyInAnyOrder("broadcast", "personal", "delivered", "unreachable");
  }
}
