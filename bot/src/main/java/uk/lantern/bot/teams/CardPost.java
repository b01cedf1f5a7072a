package uk.lantern.bot.teams;

import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.ReplySender.Sent;

/** Sends a card nobody asked for just now; the courier's way through the edge. */
public final class CardPost {

  private final ActivityJson json;
  private final Outgoing outgoing;
  private final ReplySender sender;

  CardPost(ActivityJson json, Outgoing outgoing, ReplySender sender) {
    this.json = json;
    this.outgoing = outgoing;
    this.sender = sender;
  }

  /** Blocks; never throws for what the network does. */
  public Sent send(Address to, Card card) {
    return sender.send(to, json.write(outgoing.card(card, false, to)));
  }
}
