package uk.lantern.bot.teams;

import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;

/** Sends a card nobody asked for just now; the courier's way through the edge. */
public final class CardPost {

  private final ActivityJson json;
  private final Outgoing outgoing;
  private final ReplySender letters;

  CardPost(ActivityJson json, Outgoing outgoing, ReplySender letters) {
    this.json = json;
    this.outgoing = outgoing;
    this.letters = letters;
  }

  /** Blocks; never throws for what the network does. */
  public Receipt send(Address to, Card card) {
    return letters.send(to, json.write(outgoing.card(card, false, to)));
  }
}
