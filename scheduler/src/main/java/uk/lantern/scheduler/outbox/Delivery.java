package uk.lantern.scheduler.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message and what became of it.
 *
 * @param attempts how often a post was begun
 * @param sentAgain the card must say "sent again": an earlier copy may have arrived
 * @param asOf the version of what it showed when it was last put on the wire; 0 when it was not, or
 *     when its values are its own ({@link LetterContent})
 * @param outcome null until settled
 */
public record Delivery(
    Message message,
    DeliveryState state,
    int attempts,
    boolean sentAgain,
    int asOf,
    @Nullable Outcome outcome) {

  /**
   * @param activityId Teams' id of the card, null when there is none
   * @param reason a short code such as {@code blocked}, empty when delivered
   */
  public record Outcome(@Nullable String activityId, String reason, Instant at) {}

  /** What a report says of it. */
  public ReportWord word() {
    return ReportWord.of(state, outcome == null ? "" : outcome.reason());
  }

  public String id() {
    return message.key().id();
  }

  @Override
  public String toString() {
    return "Delivery[" + id() + ", " + state + "]";
  }
}
