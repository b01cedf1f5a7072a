package uk.lantern.bot.teams;

import java.time.Duration;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Connector;
import uk.lantern.bot.teams.connector.ConversationAddress;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.bot.teams.connector.pace.Lane;

/** Sends through the connector, in the lane that was chosen for it. */
record ConnectorSender(Connector connector) implements ReplySender {

  @Override
  public Receipt send(Address to, byte[] activity) {
    return connector.send(address(to), activity);
  }

  @Override
  public Slot slot(Address to, Lane lane, Duration within) {
    return connector.slot(address(to), lane, within);
  }

  private static ConversationAddress address(Address to) {
    return new ConversationAddress(to.tenant(), to.serviceUrl(), to.conversation());
  }
}
