package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;

/** One letter of {@link PlainOutbox} and where it stands. */
final class PlainLetter {

  final Message message;
  DeliveryState state = DeliveryState.DUE;
  Instant notBefore;
  String owner = "";
  long token;
  int attempts;
  boolean used;
  int asOf;
  private boolean sentAgain;
  private Delivery.@Nullable Outcome outcome;

  PlainLetter(Message message, Instant now) {
    this.message = message;
    this.notBefore = now;
  }

  MessageKind kind() {
    return message.key().kind();
  }

  boolean is(DeliveryState... any) {
    return Arrays.asList(any).contains(state);
  }

  boolean isOpen() {
    return is(DeliveryState.DUE, DeliveryState.CLAIMED, DeliveryState.SENDING);
  }

  boolean isTooLate(Instant now) {
    return !now.isBefore(message.expires());
  }

  boolean isMarked() {
    return sentAgain;
  }

  String reason() {
    return outcome == null ? "" : outcome.reason();
  }

  void claimFor(String instance) {
    state = DeliveryState.CLAIMED;
    owner = instance;
    token++;
  }

  /** Waits again from then on. */
  void again(Instant from, boolean marked) {
    state = DeliveryState.DUE;
    notBefore = from;
    sentAgain = marked;
    outcome = null;
  }

  void end(DeliveryState last, @Nullable String activityId, String why, Instant now) {
    state = last;
    outcome = new Delivery.Outcome(activityId, why, now, null);
  }

  void endTold(Delivery.Told told, Instant now) {
    state = DeliveryState.SENT_ANOTHER_WAY;
    outcome = new Delivery.Outcome(null, "another_way", now, told);
  }

  void endUsed(Instant now) {
    end(DeliveryState.DELIVERED, null, "card_used", now);
  }

  /** Thirty days after it ended, and not before the next month. */
  boolean isForgotten(LocalDate today) {
    if (outcome == null) {
      return false;
    }
    LocalDate ended = LocalDate.ofInstant(outcome.at(), London.ZONE);
    LocalDate nextMonth = ended.withDayOfMonth(1).plusMonths(1);
    return !today.isBefore(ended.plusDays(30)) && !today.isBefore(nextMonth);
  }

  Delivery toDelivery() {
    return new Delivery(message, state, attempts, sentAgain, asOf, outcome);
  }

  Claim toClaim() {
    return new Claim(toDelivery(), owner, token, notBefore);
  }
}
