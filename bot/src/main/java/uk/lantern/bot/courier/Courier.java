package uk.lantern.bot.courier;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.teams.CardPost;
import uk.lantern.bot.teams.connector.Receipt.Unreachable;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.trigger.BetweenFirings;

/** Empties the outbox: claim, write that it is being sent, send, settle. */
@Component
public class Courier implements BetweenFirings {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int AT_ONCE = 20;

  private final Outbox outbox;
  private final LetterCards letters;
  private final Addresses addresses;
  private final ConversationReferences references;
  private final CardPost post;

  Courier(
      Outbox outbox,
      LetterCards letters,
      Addresses addresses,
      ConversationReferences references,
      CardPost post) {
    this.outbox = outbox;
    this.letters = letters;
    this.addresses = addresses;
    this.references = references;
    this.post = post;
  }

  /** Sends everything that is due now; returns how many posts were tried. */
  public synchronized int round() {
    int tried = 0;
    List<Claim> claims = outbox.claim(AT_ONCE);
    while (!claims.isEmpty()) {
      claims.forEach(this::deliver);
      tried += claims.size();
      claims = outbox.claim(AT_ONCE);
    }
    return tried;
  }

  @Override
  public void settle() {
    round();
  }

  private void deliver(Claim claim) {
    Optional<ConversationReference> found = addresses.of(claim.delivery().message().recipient());
    if (found.isEmpty()) {
      outbox.settle(claim, new Receipt.Unreachable("not_installed"));
      return;
    }
    Card card;
    try {
      card = letters.card(claim.delivery());
    } catch (IllegalArgumentException e) {
      // One letter that cannot be written must not hold the others; its words stay out of the log.
      LOG.error("The letter {} does not fit its template.", claim.delivery().id());
      outbox.settle(claim, new Receipt.Failed("letter_does_not_fit"));
      return;
    }
    if (outbox.sending(claim)) {
      post(claim, found.get(), card);
    }
  }

  private void post(Claim claim, ConversationReference reference, Card card) {
    var said = post.send(reference, card);
    if (!outbox.settle(claim, Receipts.of(said))) {
      LOG.warn("{} was settled by another instance.", claim.delivery().id());
    }
    if (said instanceof Unreachable it) {
      learn(it.reason(), reference.person());
    }
  }

  /** So that the next letter is not sent where this one could not go. */
  private void learn(Why why, PersonKey person) {
    switch (why) {
      case BLOCKED -> references.blocked(person);
      case GONE -> references.left(person);
      case POISONED -> references.purge(person);
      case REFUSED -> LOG.error("Teams refused a letter as we wrote it.");
    }
  }
}
