package uk.lantern.scheduler.digest;

import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.MessageKind;

/**
 * What becomes of a card that shall take the place of the one somebody has, and of the note about
 * it. Whoever never had the card gets neither; whoever got it with the right text already needs
 * neither.
 */
final class FollowUpPolicy {

  /** A post takes up to 15 s, mostly a tenth of one. */
  static final Duration SOON = Duration.ofSeconds(2);

  /**
   * A note seldom comes before its card, which is offered first. With a backlog of minutes the
   * newest goes first: then thousands of notes ask, and must leave the cards their time.
   */
  static final Duration NOTE_WAITS = Duration.ofSeconds(20);

  static final String NOTHING = "nothing_to_update";
  static final String ALREADY = "already_so";
  static final String NEWER = "newer";

  /** They have the card, or may have it, and nobody knows Teams' id of it. */
  static final String UNKNOWN = "card_unknown";

  static final String ORIGINAL_WAITS = "original_waits";
  static final String CARD_WAITS = "card_waits";

  /** What happens next. */
  sealed interface Next {

    /**
     * @param card Teams' id of the card it takes the place of, null for a note
     */
    record Go(@Nullable String card) implements Next {}

    record Wait(Duration after, String reason) implements Next {}

    record Never(String reason) implements Next {}
  }

  /**
   * What is known of the edition.
   *
   * @param version of its card now; that it was withdrawn is one more version
   * @param recalled whether it was withdrawn
   */
  record Standing(int version, boolean recalled) {}

  private FollowUpPolicy() {}

  /**
   * Whether a card may take the place of the one sent.
   *
   * @param sent what this person was sent of the edition: the card and earlier replacements
   */
  static Next card(FollowUp it, Standing now, List<Delivery> sent) {
    if (it.version() < now.version()) {
      return new Next.Never(NEWER);
    }
    Delivery original = original(it, sent).orElse(null);
    if (original == null || !DeliveryState.DELIVERED.equals(original.state())) {
      return withoutCard(original);
    }
    if (sent.stream().anyMatch(other -> isEarlier(other, it) && !other.state().isSettled())) {
      // Two at once could arrive in the wrong order.
      return new Next.Wait(SOON, CARD_WAITS);
    }
    if (shown(original, sent) >= it.version()) {
      return new Next.Never(ALREADY);
    }
    String card = original.outcome() == null ? null : original.outcome().activityId();
    return card == null ? new Next.Never(UNKNOWN) : new Next.Go(card);
  }

  /** Whether the note about it may go. */
  static Next note(FollowUp it, Standing now, List<Delivery> sent) {
    if (now.recalled() && it.version() < now.version()) {
      return new Next.Never(NEWER);
    }
    Delivery original = original(it, sent).orElse(null);
    if (original == null || !mayBeRead(original)) {
      return withoutCard(original);
    }
    if (original.asOf() >= it.version()) {
      return new Next.Never(ALREADY);
    }
    boolean waits =
        sent.stream()
            .filter(other -> other.message().key().kind() == MessageKind.DIGEST_UPDATE)
            .filter(other -> other.message().key().what().equals(it.key()))
            .anyMatch(card -> !card.state().isSettled());
    return waits ? new Next.Wait(NOTE_WAITS, CARD_WAITS) : new Next.Go(null);
  }

  private static boolean mayBeRead(Delivery original) {
    return original.state() == DeliveryState.DELIVERED
        || original.state() == DeliveryState.IN_DOUBT;
  }

  /** No card is known to be there: perhaps one is on its way. */
  private static Next withoutCard(@Nullable Delivery original) {
    return switch (original == null ? DeliveryState.CANCELLED : original.state()) {
      // It will be composed when it is claimed, and shows the new text.
      case DUE -> new Next.Never(ALREADY);
      case CLAIMED, SENDING -> new Next.Wait(SOON, ORIGINAL_WAITS);
      case IN_DOUBT -> new Next.Never(UNKNOWN);
      case DELIVERED, UNREACHABLE, FAILED, EXPIRED, CANCELLED, SENT_ANOTHER_WAY ->
          new Next.Never(NOTHING);
    };
  }

  /** Of a card that was sent more than once the one that arrived, else what still may arrive. */
  private static Optional<Delivery> original(FollowUp it, List<Delivery> sent) {
    return sent.stream()
        .filter(other -> other.message().key().kind() == MessageKind.DIGEST)
        .filter(other -> other.message().key().what().equals(it.ref()))
        .min(comparingInt(FollowUpPolicy::rank));
  }

  private static int rank(Delivery delivery) {
    return switch (delivery.state()) {
      case DELIVERED -> 0;
      case SENDING, CLAIMED -> 1;
      case DUE -> 2;
      case IN_DOUBT -> 3;
      case UNREACHABLE, FAILED, EXPIRED, CANCELLED, SENT_ANOTHER_WAY -> 4;
    };
  }

  private static boolean isEarlier(Delivery other, FollowUp it) {
    if (other.message().key().kind() != MessageKind.DIGEST_UPDATE) {
      return false;
    }
    FollowUp its = FollowUp.of(other.message().key().what());
    return its.ref().equals(it.ref()) && its.version() < it.version();
  }

  /** The newest version that this person has seen arrive. */
  private static int shown(Delivery original, List<Delivery> sent) {
    String ref = original.message().key().what();
    return sent.stream()
        .filter(other -> other.state() == DeliveryState.DELIVERED)
        .filter(other -> FollowUp.of(other.message().key().what()).ref().equals(ref))
        .mapToInt(Delivery::asOf)
        .max()
        .orElse(0);
  }
}
