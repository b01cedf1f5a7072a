package uk.lantern.bot.teams;

import java.time.Duration;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.bot.teams.connector.pace.Lane;

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

  /** Waits for the turn of one card, at most that long. */
  public Slot slot(ConversationReference to, Lane lane, Duration within) {
    return letters.slot(to.address(), lane, within);
  }

  /** The card as it goes over the wire: as text for whoever asked for text only. */
  public byte[] letter(ConversationReference to, Card card) {
    boolean asText = people.prefersText(to.person());
    Address address = to.address();
    return json.write(outgoing.letter(card, asText, address));
  }
}
