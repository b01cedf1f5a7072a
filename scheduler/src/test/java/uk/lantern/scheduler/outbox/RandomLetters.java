package uk.lantern.scheduler.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import uk.lantern.scheduler.people.PersonKey;

/** Letters, and what a courier may learn of them. */
final class RandomLetters {

  static final List<PersonKey> PEOPLE =
      List.of(new PersonKey("t1", "jo"), new PersonKey("t1", "sam"), new PersonKey("t2", "jo"));

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final List<MessageKind> OFTEN =
      List.of(
          MessageKind.WAITING_QUESTIONS,
          MessageKind.WAITING_QUESTIONS,
          MessageKind.ACTION_TODAY,
          MessageKind.QUESTION_ANSWERED,
          MessageKind.DIGEST,
          MessageKind.DIGEST_UPDATE,
          MessageKind.PULSE_ASKED);
  private static final List<Duration> LIVES =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(40),
          Duration.ofMinutes(12),
          Duration.ofHours(8),
          Duration.ofDays(5),
          Duration.ofDays(60));
  private static final List<String> REASONS =
      List.of("blocked", "guest", "paused", "card_gone", "left", "given_up");

  private final Random random;

  RandomLetters(Random random) {
    this.random = random;
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  PersonKey person() {
    return one(PEOPLE);
  }

  MessageKind kind() {
    return random.nextInt(5) > 0 ? one(OFTEN) : one(List.of(MessageKind.values()));
  }

  String what() {
    return random.nextInt(4) > 0 ? "all" : "Q-0147";
  }

  Message message(Instant now) {
    LocalDate date =
        random.nextInt(60) == 0 ? DAY.plusYears(9) : DAY.plusDays(random.nextInt(4) - 2);
    return new Message(
        new OccurrenceKey(kind(), what(), person(), date),
        "card",
        Map.of("n", random.nextInt(9)),
        now.plus(one(LIVES)));
  }

  Cancellation cancellation(OccurrenceKey known) {
    return switch (random.nextInt(3)) {
      case 0 -> Cancellation.of(known, reason());
      case 1 -> Cancellation.everythingFor(person(), reason());
      default -> Cancellation.about(known.kind(), what(), reason());
    };
  }

  String reason() {
    return one(REASONS);
  }

  Receipt receipt(Instant now) {
    return switch (random.nextInt(9)) {
      case 0 -> new Receipt.Delivered("activity-" + random.nextInt(100));
      case 1 -> new Receipt.Unreachable(reason());
      case 2 -> new Receipt.Failed(reason());
      case 3 -> new Receipt.Withdrawn(reason());
      case 4 -> new Receipt.Deferred(now.plus(wait(5_000)), "quiet");
      case 5, 6 -> new Receipt.TryLater("throttled", wait(1_000));
      default -> new Receipt.Doubtful("no_answer");
    };
  }

  /** What brings it back. */
  Receipt notYet() {
    return random.nextBoolean()
        ? new Receipt.TryLater("throttled", Duration.ofSeconds(1))
        : new Receipt.Doubtful("no_answer");
  }

  /** Of a second or so, a little before now, or beyond what is allowed. */
  private Duration wait(int most) {
    return random.nextInt(5) == 0
        ? Duration.ofMinutes(random.nextInt(40))
        : Duration.ofMillis(random.nextInt(most) - 200);
  }
}
