package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** Two instances, a and b, on one database behind the real driver. */
abstract class OutboxWorld {

  static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  final MongoTemplate mongo = TestStore.mongo();
  final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  final AtomicLong nanos = new AtomicLong();
  final Leases leasesA = new Leases(mongo, nanos::get, LeasePace.USUAL);
  final Leases leasesB = new Leases(mongo, nanos::get, LeasePace.USUAL);
  final Outbox a = new Outbox(mongo, leasesA, clock);
  final Outbox b = new Outbox(mongo, leasesB, clock);

  @BeforeEach
  void bothAreAlive() {
    leasesA.beat();
    leasesB.beat();
  }

  void settleNext(Receipt receipt) {
    leasesA.beat();
    Claim claim = a.claim(1).getFirst();
    assertThat(a.sending(claim)).isTrue();
    assertThat(a.settle(claim, receipt)).isTrue();
  }

  /** Time passes for everybody; only b beats. */
  void silentFor(int seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    leasesB.beat();
  }

  DeliveryState state(Message message) {
    return a.find(message.key()).orElseThrow().state();
  }

  Message message(MessageKind kind, String who) {
    return new Message(
        new OccurrenceKey(kind, "all", new PersonKey("t", who), DAY),
        "questions-waiting",
        Map.of("count", 2, "questions", List.of(Map.of("ref", "Q-0001", "overdue", true))),
        new SteppingClock("2026-11-24T17:30").instant());
  }
}
