package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What a claim reads while letters of long ago that are too late are still being closed: at a
 * million it read all of them, for longer than the driver waits.
 */
class ClaimCostTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
  private static final int TOO_LATE = 3_000;

  private final SteppingClock clock = new SteppingClock(DAY + "T10:00");
  private final InStore store = new InStore();
  private final AtomicLong nanos = new AtomicLong();
  private final Instances.Instance instance = store.start(clock, nanos::get);

  private long scanned() {
    return store
        .mongo
        .getDb()
        .runCommand(new Document("serverStatus", 1))
        .getEmbedded(List.of("metrics", "queryExecutor", "scannedObjects"), Number.class)
        .longValue();
  }

  private static Message reminder(int person, LocalDate date, Instant expires) {
    OccurrenceKey key =
        new OccurrenceKey(
            MessageKind.WAITING_QUESTIONS, "all", new PersonKey("t", "p" + person), date);
    return new Message(key, "questions-waiting", Map.of("count", 1), expires);
  }

  @Test
  void whatIsTooLateForWeeksIsNotReadAtEveryClaim() {
    instance.beat();
    Instant evening = clock.instant().plus(Duration.ofHours(7));
    instance
        .outbox()
        .offerAll(IntStream.range(0, TOO_LATE).mapToObj(i -> reminder(i, DAY, evening)).toList());
    clock.set("2026-11-24T10:00");
    LocalDate today = LocalDate.of(2026, 11, 24);
    instance.outbox().offer(reminder(1, today, clock.instant().plus(Duration.ofHours(7))));
    clock.forward(Duration.ofSeconds(2));
    instance.beat();
    assertThat(instance.outbox().claim(10)).hasSize(1);
    long before = scanned();
    assertThat(instance.outbox().claim(10)).isEmpty();
    // Up to a thousand are closed meanwhile, each of which is found and changed.
    assertThat(scanned() - before).isLessThan(TOO_LATE);
    assertThat(instance.outbox().counts().get(DeliveryState.DUE)).isGreaterThan(TOO_LATE / 2);
  }
}
