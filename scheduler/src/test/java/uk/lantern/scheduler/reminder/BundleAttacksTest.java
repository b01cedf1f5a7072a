package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.Sketch.MO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Receipt;

/** attacks.md 125 to 129 for the weekly card, on the real outbox. */
class BundleAttacksTest extends ReminderWorld {

  private static final int OWNERS = 40;

  private void owners(ActionState state) {
    for (int i = 0; i < OWNERS; i++) {
      actions.put(Sketch.of("A-" + (200 + i), "2026-12-15").owner(key("owner" + i)).is(state));
    }
  }

  /** So many cards, as the courier sends them. */
  private List<String> sendsSome(int count) {
    List<String> whom = new ArrayList<>();
    leases.beat();
    for (Claim claim : outbox.claim(count)) {
      if (compose(claim.delivery()) instanceof Content.Letter letter) {
        assertThat(outbox.sending(claim, letter.asOf())).isTrue();
        assertThat(outbox.settle(claim, new Receipt.Delivered("card"))).isTrue();
        whom.add(claim.delivery().message().recipient().objectId());
      }
    }
    return whom;
  }

  @Test
  void case125AnActionProposedOnTheEveOfItsDateHasOneReminderAndNoneOfTheDaysBefore() {
    clock.set("2026-12-14T16:00");
    actions.put(Sketch.of("A-1", "2026-12-15"));
    cards.run(now());
    daySweep().run(now());
    assertThat(deliver())
        .as("the line of the last day; the card of that week was due before it was made")
        .extracting(sent -> sent.kind() + " " + sent.refs())
        .containsExactly("ACTION_TODAY [A-1]");
  }

  @Test
  void case126AMovedDateWhileTheCardWaitsIsTheDateOnIt() {
    clock.set("2026-12-01T10:00");
    actions.put(Sketch.of("A-1", "2026-12-15"), Sketch.of("A-2", "2026-12-15"));
    cards.run(now());
    for (int i = 0; i < 100; i++) {
      actions.put(Sketch.of("A-1", LocalDate.of(2027, 3, 1).plusDays(i).toString()));
      actions.put(Sketch.of("A-2", "2026-12-15").text("Text number " + i));
    }
    List<Sent> sent = deliver();
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().refs()).as("A-1 is not due soon any more").containsExactly("A-2");
    assertThat(sent.getFirst().values().toString()).contains("Text number 99");
  }

  @Test
  void case127AfterAnActionWentToSomebodyElseItsCardGoesToNobodyItWasTakenFrom() {
    clock.set("2026-12-01T10:00");
    owners(ActionState.IN_PROGRESS);
    cards.run(now());
    List<String> told = sendsSome(10);
    for (int i = 0; i < OWNERS; i++) {
      actions.put(Sketch.of("A-" + (200 + i), "2026-12-15").owner(MO));
    }
    assertThat(deliver()).isEmpty();
    assertThat(told).hasSize(10);
    assertThat(outbox.counts())
        .containsEntry(DeliveryState.DELIVERED, 10L)
        .containsEntry(DeliveryState.DUE, 0L);
  }

  @Test
  void case128TwoInstancesThatSweepAtOnceOfferEachPersonOneCard() throws Exception {
    clock.set("2026-12-01T10:00");
    owners(ActionState.IN_PROGRESS);
    TestStore.atOnce(4, () -> cards().run(now()));
    List<Sent> sent = deliver();
    assertThat(sent).hasSize(OWNERS);
    assertThat(new HashSet<>(sent.stream().map(Sent::whom).toList())).hasSize(OWNERS);
  }

  @Test
  void case129WhatIsCancelledWhileCardsGoOutReachesNobodyMoreAndTheCountsAreExact() {
    clock.set("2026-12-01T10:00");
    owners(ActionState.IN_PROGRESS);
    cards.run(now());
    assertThat(sendsSome(15)).hasSize(15);
    owners(ActionState.CANCELLED);
    assertThat(deliver()).isEmpty();
    assertThat(outbox.counts())
        .containsEntry(DeliveryState.DELIVERED, 15L)
        .containsEntry(DeliveryState.CANCELLED, 25L)
        .containsEntry(DeliveryState.DUE, 0L);
  }
}
