package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.PersonKey;

/** Attacks 124 and 125: everything at once, and dates that nobody meant. */
@Tag("contract")
class StrangeDatesTest extends OutboxWorld {

  private static final int PEOPLE = 2_000;
  private static final int BATCH = 200;

  private static Message reminder(String who, LocalDate date, Instant expires) {
    return new Message(
        new OccurrenceKey(MessageKind.WAITING_QUESTIONS, "all", new PersonKey("t", who), date),
        "questions-waiting",
        Map.of("count", 1),
        expires);
  }

  private Instant tomorrow() {
    return clock.instant().plus(Duration.ofDays(1));
  }

  /** The million is a bar of the rig (R14). */
  @Test
  void case124WhatIsAllDueAtOneInstantIsTakenInBoundedBatchesAndEverybodyIsToldOnce() {
    List<Message> all =
        IntStream.range(0, PEOPLE).mapToObj(i -> reminder("p" + i, DAY, tomorrow())).toList();
    assertThat(a.offerAll(all)).isEqualTo(PEOPLE);
    assertThat(a.offerAll(all)).as("offered again").isZero();
    Set<PersonKey> told = new HashSet<>();
    int sent = 0;
    for (List<Claim> claims = next(sent); !claims.isEmpty(); claims = next(sent)) {
      assertThat(claims).hasSizeLessThanOrEqualTo(BATCH);
      for (Claim claim : claims) {
        Outbox holder = claim.owner().equals(first.owner()) ? a : b;
        assertThat(holder.sending(claim)).isTrue();
        assertThat(holder.settle(claim, new Receipt.Delivered("activity"))).isTrue();
        told.add(claim.delivery().message().recipient());
        sent++;
      }
    }
    assertThat(sent).isEqualTo(PEOPLE);
    assertThat(told).hasSize(PEOPLE);
  }

  /** Two instances in turn. */
  private List<Claim> next(int sent) {
    first.beat();
    second.beat();
    return (sent / BATCH % 2 == 0 ? a : b).claim(BATCH);
  }

  @Test
  void case125AReminderOf1900IsCoalescedIntoTheOneOfToday() {
    Message old = reminder("ann", LocalDate.of(1900, 1, 1), tomorrow());
    Message today = reminder("ann", DAY, tomorrow());
    a.offer(old);
    a.offer(today);
    assertThat(a.claim(10)).extracting(c -> c.delivery().message()).containsExactly(today);
    assertThat(state(old)).isEqualTo(DeliveryState.CANCELLED);
  }

  @Test
  void case125AReminderThatWasOverBeforeItWasOfferedIsNeverSent() {
    Message late = reminder("ann", LocalDate.of(1900, 1, 1), Instant.parse("1900-01-02T00:00:00Z"));
    a.offer(late);
    assertThat(a.claim(10)).isEmpty();
    assertThat(state(late)).isEqualTo(DeliveryState.EXPIRED);
  }

  @Test
  void case125AReminderOf9999IsRefusedAndTodaysIsNotHeldUpByIt() {
    Message far = reminder("ann", LocalDate.of(9999, 12, 31), tomorrow());
    Message today = reminder("ann", DAY, tomorrow());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> a.offer(far))
        .withMessageContaining("9999-12-31")
        .withMessageContaining("offer it on its day");
    assertThatIllegalArgumentException().isThrownBy(() -> a.offerAll(List.of(far)));
    a.offer(today);
    assertThat(a.claim(10)).extracting(c -> c.delivery().message()).containsExactly(today);
  }
}
