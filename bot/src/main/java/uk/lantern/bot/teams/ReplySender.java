package uk.lantern.bot.teams;

import uk.lantern.bot.conversation.ConversationReference.Address;

/** Sends a reply into a conversation. */
@FunctionalInterface
public interface ReplySender {

  /** Sends one activity, already JSON. Blocks; never throws for what the network does. */
  Sent send(Address to, byte[] activity);

  /** What became of it. */
  enum Sent {
    DELIVERED,
    /** The person blocked or removed Lantern. */
    BLOCKED,
    /** The address is not on the allow-list: whoever stored it must forget it. */
    FORBIDDEN,
    /** It may or may not have arrived. */
    IN_DOUBT,
    NOT_SENT
  }
}
