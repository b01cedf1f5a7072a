package uk.lantern.scheduler.outbox;

import java.util.List;

/**
 * The one word a report says of a delivery (house.md decision 5). Every delivery has exactly one,
 * so the words of a report add up to its audience.
 */
public enum ReportWord {
  /** Due, claimed, being sent, or put off to an allowed hour. */
  WAITING,
  DELIVERED,
  NOT_INSTALLED,
  BLOCKED,
  GUEST,
  /** The person has asked for a pause, or all sending was paused until it was too late. */
  PAUSED,
  FAILED,
  IN_DOUBT,
  EXPIRED,
  CANCELLED,
  SENT_ANOTHER_WAY;

  /** The codes that make a word of their own out of a state. */
  static final List<String> TELLING_REASONS = List.of("blocked", "guest", "paused", "card_gone");

  /**
   * @param reason the code that the delivery was settled with
   */
  static ReportWord of(DeliveryState state, String reason) {
    return switch (state) {
      case DUE, CLAIMED, SENDING -> WAITING;
      case DELIVERED -> DELIVERED;
      case UNREACHABLE -> unreachable(reason);
      case FAILED -> FAILED;
      case EXPIRED -> EXPIRED;
      case IN_DOUBT -> IN_DOUBT;
      case CANCELLED -> reason.equals("paused") ? PAUSED : CANCELLED;
      case SENT_ANOTHER_WAY -> SENT_ANOTHER_WAY;
    };
  }

  /**
   * A person who left has no installation any more. Of a card that is gone nothing is left that a
   * correction could be shown in, as when it was never delivered.
   */
  private static ReportWord unreachable(String reason) {
    return switch (reason) {
      case "blocked" -> BLOCKED;
      case "guest" -> GUEST;
      case "card_gone" -> CANCELLED;
      default -> NOT_INSTALLED;
    };
  }
}
