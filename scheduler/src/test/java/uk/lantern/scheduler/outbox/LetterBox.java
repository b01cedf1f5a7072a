package uk.lantern.scheduler.outbox;

import static uk.lantern.scheduler.Ground.london;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import uk.lantern.scheduler.Ground;
import uk.lantern.scheduler.people.PersonKey;

/** A letter box on the embedded store, or on the server LANTERN_TEST_MONGODB_URI names. */
abstract class LetterBox {

  static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  static final Instant TEN = london("2026-11-23T10:00");

  final Ground ground = new Ground("2026-11-23T10:00");
  final AtomicLong nanos = new AtomicLong();
  final Leases leases = alive();
  final Outbox outbox = new Outbox(ground.mongo, leases, ground.clock);

  @AfterEach
  void close() {
    ground.close();
  }

  final Leases alive() {
    Leases started = new Leases(ground.mongo, nanos::get);
    started.beat();
    return started;
  }

  static Message reminder(PersonKey whom, String title) {
    return message(MessageKind.WAITING_QUESTIONS, whom, title);
  }

  static Message message(MessageKind kind, PersonKey whom, String title) {
    return new Message(
        new OccurrenceKey(kind, "all", whom, DAY),
        "waiting-questions",
        Map.of("title", title, "questions", List.of(Map.of("ref", "Q-0001", "overdue", false))),
        TEN.plus(Duration.ofHours(7)));
  }
}
