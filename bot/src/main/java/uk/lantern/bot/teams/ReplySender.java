package uk.lantern.bot.teams;

import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;

/** Sends an activity into a conversation. */
@FunctionalInterface
public interface ReplySender {

  /**
   * Sends one activity, already JSON. Blocks; never throws for what the network does.
   *
   * @return what became of it, with Teams' id of the activity when Teams has it
   */
  Receipt send(Address to, byte[] activity);
}
