package uk.lantern.bot.teams;

import java.time.Duration;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.scheduler.people.Addressee;

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
    return letter(to, card, people.prefersText(to.person()));
  }

  /**
   * The same for whoever looks at the recipient anyway.
   *
   * @param recipient looked at just now; at the Playground somebody else reads their post
   */
  public byte[] letter(ConversationReference to, Card card, Addressee recipient) {
    boolean theirs = to.person().equals(recipient.key());
    return theirs ? letter(to, card, recipient.preference().textOnly()) : letter(to, card);
  }

  private byte[] letter(ConversationReference to, Card card, boolean asText) {
    return json.write(outgoing.letter(card, asText, to.address()));
  }
}
