package uk.lantern.bot.teams;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Connector;
import uk.lantern.bot.teams.connector.ConversationAddress;
import uk.lantern.bot.teams.connector.Receipt;

/** Replies through the connector. */
record ConnectorReplies(Connector connector) implements ReplySender {

  private static final Logger log = LoggerFactory.getLogger(ConnectorReplies.class);

  @Override
  public Sent send(Address to, byte[] activity) {
    ConversationAddress address =
        new ConversationAddress(to.tenant(), to.serviceUrl(), to.conversation());
    return switch (connector.send(address, activity)) {
      case Receipt.Delivered delivered -> Sent.DELIVERED;
      case Receipt.Unreachable unreachable -> unreachable(unreachable.reason());
      case Receipt.InDoubt doubt -> said(doubt.reason(), Sent.IN_DOUBT);
      case Receipt.NotSent not -> said(not.reason(), Sent.NOT_SENT);
      case Receipt.Retry retry -> said("Teams asks to wait " + retry.after(), Sent.NOT_SENT);
      case Receipt.TooBig big -> said("The reply is too big for Teams.", Sent.NOT_SENT);
    };
  }

  private static Sent unreachable(Receipt.Why why) {
    return switch (why) {
      case BLOCKED -> Sent.BLOCKED;
      case POISONED -> Sent.FORBIDDEN;
      case GONE -> said("The conversation is gone.", Sent.NOT_SENT);
      case REFUSED -> said("Teams refused the reply as we wrote it.", Sent.NOT_SENT);
    };
  }

  private static Sent said(String reason, Sent sent) {
    log.warn("A reply did not go out: {}", reason);
    return sent;
  }
}
