package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.PersonKey;

/** R14: 20,000 that should have gone while Lantern was down; 1,000,000 by a command of the rig. */
@Tag("contract")
class BacklogTest extends OutboxWorld {

  private static final int PEOPLE = 500;
  private static final int DAYS = 40;

  private final Map<PersonKey, Integer> reminders = new HashMap<>();
  private final List<LocalDate> order = new ArrayList<>();

  @Test
  void afterAMonthEachPersonGetsOneReminderAndTheNewestGoFirst() {
    for (int day = DAYS - 1; day >= 0; day--) {
      offerToEverybody(DAY.minusDays(day));
    }
    clock.set(DAY + "T11:00");
    sendAll();
    assertThat(reminders).hasSize(PEOPLE).allSatisfy((person, n) -> assertThat(n).isEqualTo(1));
    assertThat(order).isSortedAccordingTo(Comparator.reverseOrder());
    for (int i = 0; i < PEOPLE * DAYS / 1_000; i++) { // what is too late closes bit by bit
      clock.forward(Duration.ofSeconds(1));
      a.claim(1);
    }
    assertThat(a.counts())
        .containsEntry(DeliveryState.DELIVERED, (long) PEOPLE)
        .containsEntry(DeliveryState.DUE, 0L)
        .containsEntry(DeliveryState.CLAIMED, 0L);
  }

  /** The last ten days are still worth sending, the others are too late. */
  private void offerToEverybody(LocalDate date) {
    clock.set(date + "T10:00");
    Instant expires = clock.instant().plus(Duration.ofDays(10));
    List<Message> offered =
        IntStream.range(0, PEOPLE).mapToObj(i -> reminder(i, date, expires)).toList();
    assertThat(a.offerAll(offered)).isEqualTo(PEOPLE);
  }

  private void sendAll() {
    for (List<Claim> claims = a.claim(200); !claims.isEmpty(); claims = a.claim(200)) {
      assertThat(claims).as("bounds what is in memory").hasSizeLessThanOrEqualTo(200);
      for (Claim claim : claims) {
        assertThat(a.sending(claim)).isTrue();
        assertThat(a.settle(claim, new Receipt.Delivered("activity"))).isTrue();
        reminders.merge(claim.delivery().message().recipient(), 1, Integer::sum);
        order.add(claim.delivery().message().key().date());
      }
      first.beat();
      clock.forward(Duration.ofSeconds(1));
    }
  }

  private static Message reminder(int person, LocalDate date, Instant expires) {
    return new Message(
        new OccurrenceKey(
            MessageKind.WAITING_QUESTIONS, "all", new PersonKey("t", "p" + person), date),
        "questions-waiting",
        Map.of("count", 1),
        expires);
  }
}
