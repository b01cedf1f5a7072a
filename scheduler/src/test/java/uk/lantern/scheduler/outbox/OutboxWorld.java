package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.outbox.Instances.Instance;
import uk.lantern.scheduler.outbox.Instances.Kept;
import uk.lantern.scheduler.people.PersonKey;

/** Two instances with one outbox: once in the store behind the real driver, once in memory. */
@ParameterizedClass
@EnumSource(Kept.class)
@Tag("contract")
abstract class OutboxWorld {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Parameter Kept kept;

  final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  final AtomicLong nanos = new AtomicLong();
  Instances instances;
  Instance first;
  Instance second;
  Outbox a;
  Outbox b;

  @BeforeEach
  void bothAreAlive() {
    instances = kept.instances();
    first = instances.start(clock, nanos::get);
    second = instances.start(clock, nanos::get);
    a = first.outbox();
    b = second.outbox();
    first.beat();
    second.beat();
  }

  void settleNext(Receipt receipt) {
    first.beat();
    Claim claim = a.claim(1).getFirst();
    assertThat(a.sending(claim)).isTrue();
    assertThat(a.settle(claim, receipt)).isTrue();
  }

  /** Time passes for everybody; only b beats. */
  void silentFor(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    second.beat();
  }

  DeliveryState state(Message message) {
    return a.find(message.key()).orElseThrow().state();
  }

  static Message message(MessageKind kind, String who) {
    return new Message(
        new OccurrenceKey(kind, "all", new PersonKey("t", who), DAY),
        "questions-waiting",
        Map.of("count", 2, "questions", List.of(Map.of("ref", "Q-0001", "overdue", true))),
        new SteppingClock("2026-11-24T17:30").instant());
  }
}
