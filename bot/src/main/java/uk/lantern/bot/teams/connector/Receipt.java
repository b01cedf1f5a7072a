package uk.lantern.bot.teams.connector;

import java.time.Duration;

/** What became of one request to the connector, named by what to do next. */
public sealed interface Receipt {

  /** Teams has it. {@code id} is the activity's, or the conversation's that was created. */
  record Delivered(String id) implements Receipt {}

  /**
   * Teams did not take it and may later: nothing was delivered.
   *
   * @param after how long to wait at least, 1 s to 15 min
   * @param status what Teams answered, 0 when we held back ourselves
   */
  record Retry(Duration after, int status) implements Receipt {}

  /** Teams will not take it, however often we try. */
  record Unreachable(Why reason) implements Receipt {}

  /** Too big for Teams: shorten it or split it. */
  record TooBig() implements Receipt {}

  /**
   * The request left, and no answer says what became of it: sending again may show it twice.
   *
   * @param reason short, for the operator; nothing of the body or the token
   */
  record InDoubt(String reason) implements Receipt {}

  /** The request never left, so sending again is safe. {@code reason} is for the operator. */
  record NotSent(String reason) implements Receipt {}

  /** Why a conversation cannot be reached. */
  enum Why {
    /** 403: the person blocked or removed the bot. */
    BLOCKED,
    /** 404: the conversation is gone. */
    GONE,
    /** Teams refused the request itself (another 4xx): a fault of ours, not of the person. */
    REFUSED,
    /** The address is not on the list or not well formed: purge the stored reference. */
    POISONED
  }
}
