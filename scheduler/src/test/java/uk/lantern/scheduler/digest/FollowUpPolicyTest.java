package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.lantern.scheduler.digest.FollowUpPolicy.Next;
import uk.lantern.scheduler.digest.FollowUpPolicy.Standing;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;

/** Who gets a corrected card in the place of theirs, who gets a note, and who has to wait. */
class FollowUpPolicyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
  private static final Instant AT = Instant.parse("2026-12-08T10:00:00Z");
  private static final FollowUp SECOND = new FollowUp("D-0007", 2);
  private static final Standing CORRECTED = new Standing(2, false);

  @Test
  void whoeverHasTheCardGetsTheNewOneInItsPlaceAndANoteAfterIt() {
    Delivery original = original(DeliveryState.DELIVERED, 1);
    assertThat(card(CORRECTED, original)).isEqualTo(new Next.Go("activity-1"));
    assertThat(note(CORRECTED, original, update(2, DeliveryState.DUE)))
        .isEqualTo(new Next.Wait(FollowUpPolicy.NOTE_WAITS, "card_waits"));
    assertThat(note(CORRECTED, original, update(2, DeliveryState.DELIVERED)))
        .isEqualTo(new Next.Go(null));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"UNREACHABLE", "FAILED", "EXPIRED", "CANCELLED", "SENT_ANOTHER_WAY"})
  void whoeverNeverHadTheCardGetsNeither(DeliveryState state) {
    assertThat(card(CORRECTED, original(state, 0))).isEqualTo(never("nothing_to_update"));
    assertThat(note(CORRECTED, original(state, 0))).isEqualTo(never("nothing_to_update"));
    assertThat(card(CORRECTED)).as("nor who is not in it").isEqualTo(never("nothing_to_update"));
  }

  @Test
  void whoeverGotItWithTheRightTextAlreadyNeedsNeither() {
    Delivery original = original(DeliveryState.DELIVERED, 2);
    assertThat(card(CORRECTED, original)).isEqualTo(never("already_so"));
    assertThat(note(CORRECTED, original)).isEqualTo(never("already_so"));
    assertThat(
            card(
                CORRECTED,
                original(DeliveryState.DELIVERED, 1),
                update(2, DeliveryState.DELIVERED)))
        .as("sent again by mistake")
        .isEqualTo(never("already_so"));
  }

  @Test
  void aCardThatStillWaitsWillShowTheNewText() {
    Delivery waiting = original(DeliveryState.DUE, 0);
    assertThat(card(CORRECTED, waiting)).isEqualTo(never("already_so"));
    assertThat(note(CORRECTED, waiting)).isEqualTo(never("already_so"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"CLAIMED", "SENDING"})
  void aCardThatIsOnItsWayIsWaitedFor(DeliveryState state) {
    Next waits = new Next.Wait(FollowUpPolicy.SOON, "original_waits");
    assertThat(card(CORRECTED, original(state, 1))).isEqualTo(waits);
    assertThat(note(CORRECTED, original(state, 1))).isEqualTo(waits);
  }

  /** They may have read the wrong text, and nobody can change it: then at least they are told. */
  @Test
  void whoeverMayHaveTheCardIsToldAlthoughItCannotBeReplaced() {
    Delivery doubtful = original(DeliveryState.IN_DOUBT, 1);
    assertThat(card(CORRECTED, doubtful)).isEqualTo(never("card_unknown"));
    assertThat(note(CORRECTED, doubtful)).isEqualTo(new Next.Go(null));
    Delivery pressed = original(DeliveryState.DELIVERED, 1, null);
    assertThat(card(CORRECTED, pressed)).isEqualTo(never("card_unknown"));
    assertThat(note(CORRECTED, pressed)).isEqualTo(new Next.Go(null));
  }

  @Test
  void ofTwoCorrectionsTheOlderGivesWayAndTheNewerWaitsUntilItIsOutOfTheWay() {
    Delivery original = original(DeliveryState.DELIVERED, 1);
    FollowUp third = new FollowUp("D-0007", 3);
    Standing now = new Standing(3, false);
    assertThat(FollowUpPolicy.card(SECOND, now, List.of(original))).isEqualTo(never("newer"));
    assertThat(FollowUpPolicy.card(third, now, List.of(original, update(2, DeliveryState.SENDING))))
        .isEqualTo(new Next.Wait(FollowUpPolicy.SOON, "card_waits"));
    assertThat(
            FollowUpPolicy.card(third, now, List.of(original, update(2, DeliveryState.DELIVERED))))
        .isEqualTo(new Next.Go("activity-1"));
    assertThat(FollowUpPolicy.note(SECOND, now, List.of(original)))
        .as("what was corrected first is still worth saying")
        .isEqualTo(new Next.Go(null));
    assertThat(FollowUpPolicy.note(SECOND, new Standing(3, true), List.of(original)))
        .as("but not about a card that was withdrawn")
        .isEqualTo(never("newer"));
  }

  @Test
  void ofACardThatWasSentTwiceTheOneThatArrivedCountsAndOtherEditionsDoNot() {
    Delivery failed = original(DeliveryState.FAILED, 0);
    Delivery again = original(DeliveryState.DELIVERED, 1);
    Delivery other =
        delivery(MessageKind.DIGEST, "D-0008", DeliveryState.DELIVERED, 5, "activity-9");
    assertThat(card(CORRECTED, failed, again, other)).isEqualTo(new Next.Go("activity-1"));
    assertThat(card(CORRECTED, other)).isEqualTo(never("nothing_to_update"));
  }

  @Test
  void theKeySaysWhichCard() {
    assertThat(FollowUp.of("D-0007@12")).isEqualTo(new FollowUp("D-0007", 12));
    assertThat(FollowUp.of("D-0007")).isEqualTo(new FollowUp("D-0007", 0));
    assertThat(new FollowUp("D-0007", 12).key()).isEqualTo("D-0007@12");
  }

  private static Next card(Standing now, Delivery... sent) {
    return FollowUpPolicy.card(SECOND, now, List.of(sent));
  }

  private static Next note(Standing now, Delivery... sent) {
    return FollowUpPolicy.note(SECOND, now, List.of(sent));
  }

  private static Next never(String reason) {
    return new Next.Never(reason);
  }

  private static Delivery original(DeliveryState state, int asOf) {
    return original(state, asOf, "activity-1");
  }

  private static Delivery original(DeliveryState state, int asOf, String activity) {
    return delivery(MessageKind.DIGEST, "D-0007", state, asOf, activity);
  }

  private static Delivery update(int version, DeliveryState state) {
    return delivery(MessageKind.DIGEST_UPDATE, "D-0007@" + version, state, version, "activity-1");
  }

  private static Delivery delivery(
      MessageKind kind, String what, DeliveryState state, int asOf, String activity) {
    OccurrenceKey key = new OccurrenceKey(kind, what, new PersonKey("t", "jo"), DAY);
    Message message = new Message(key, "digest", Map.of("edition", "D-0007"), AT);
    Delivery.Outcome outcome = new Delivery.Outcome(activity, "", AT, null);
    return new Delivery(message, state, 1, false, asOf, state.isSettled() ? outcome : null);
  }
}
