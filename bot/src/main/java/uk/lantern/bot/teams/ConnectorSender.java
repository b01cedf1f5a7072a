package uk.lantern.bot.teams;

import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Connector;
import uk.lantern.bot.teams.connector.ConversationAddress;
import uk.lantern.bot.teams.connector.Receipt;

/** Sends through the connector, in the lane that was chosen for it. */
record ConnectorSender(Connector connector) implements ReplySender {

  @Override
  public Receipt send(Address to, byte[] activity) {
    return connector.send(
        new ConversationAddress(to.tenant(), to.serviceUrl(), to.conversation()), activity);
  }
}
