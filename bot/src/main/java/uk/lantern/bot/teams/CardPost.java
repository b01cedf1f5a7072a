package uk.lantern.bot.teams;

import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;

/** Sends a card nobody asked for just now; the courier's way through the edge. */
public final class CardPost {

  private final ActivityJson json;
  private final Outgoing outgoing;
  private final ReplySender letters;
  private final Surroundings.People people;

  CardPost(ActivityJson json, Outgoing outgoing, ReplySender letters, Surroundings.People people) {
    this.json = json;
    this.outgoing = outgoing;
    this.letters = letters;
    this.people = people;
  }

  /** As text for whoever asked for text only. Blocks; never throws for what the network does. */
  public Receipt send(ConversationReference to, Card card) {
    boolean asText = people.prefersText(to.person());
    Address address = to.address();
    return letters.send(address, json.write(outgoing.card(card, asText, address)));
  }
}
