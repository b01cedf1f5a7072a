package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.time.LocalDate;
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
   * @param at when it was settled, which for what was told by other means is when that was recorded
   * @param told null unless they were told by other means
   */
  public record Outcome(
      @Nullable String activityId, String reason, Instant at, @Nullable Told told) {}

  /**
   * That somebody whom Teams did not reach was told by other means.
   *
   * @param by the pseudonym of whoever told them, as the audit trail has it
   * @param on London date of the telling, which may be before the day that it was recorded
   */
  public record Told(String by, LocalDate on) {

    @Override
    public String toString() {
      return "Told[" + on + "]";
    }
  }

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
