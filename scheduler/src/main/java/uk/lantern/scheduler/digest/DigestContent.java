package uk.lantern.scheduler.digest;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import uk.lantern.scheduler.digest.DigestLetters.Made;
import uk.lantern.scheduler.digest.FollowUpPolicy.Next;
import uk.lantern.scheduler.digest.FollowUpPolicy.Standing;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Addressee;

/**
 * Composes the cards of editions when they are sent. Says no for an edition that was stopped or
 * recalled, for people who want none of it, and for a correction of a card that nobody has. Asks
 * for the edition's turn for every letter: one that is a second old could go out with a text that
 * was corrected since, to somebody whom the correction took for waiting still.
 */
final class DigestContent implements LetterContent {

  /** What a correction looks at: the card, and what took its place before. */
  private static final Set<MessageKind> CARDS =
      EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE);

  /** A message with more than this shows what it was offered with. */
  private static final Set<String> REFERENCE = Set.of("edition");

  private final DigestLetters letters;
  private final Ledger ledger;

  DigestContent(DigestLetters letters, Ledger ledger) {
    this.letters = letters;
    this.ledger = ledger;
  }

  @Override
  public Set<MessageKind> kinds() {
    return EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE, MessageKind.DIGEST_NOTE);
  }

  @Override
  public Content of(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Message message = delivery.message();
    if (!message.values().keySet().equals(REFERENCE)) {
      return new Content.Letter(message.template(), message.values(), 0, null);
    }
    return switch (letters.letter(message, recipient)) {
      case Made.Never never -> new Content.Never(never.reason());
      case Made.Card card -> content(message, card);
    };
  }

  /** The edition was read before the ledger, and its words are of that reading. */
  private Content content(Message message, Made.Card made) {
    FollowUp about = FollowUp.of(message.key().what());
    return switch (next(message, about, made.edition())) {
      case Next.Go go ->
          new Content.Letter(
              made.template(), made.values(), made.edition().cardVersion(), go.card());
      case Next.Wait wait -> new Content.Later(wait.after(), wait.reason());
      case Next.Never never -> new Content.Never(never.reason());
    };
  }

  private Next next(Message message, FollowUp about, DigestEdition edition) {
    Standing standing =
        new Standing(edition.cardVersion(), edition.state() == EditionState.RECALLED);
    return switch (message.key().kind()) {
      case DIGEST_UPDATE ->
          FollowUpPolicy.card(about, standing, ledger.of(message.recipient(), CARDS));
      case DIGEST_NOTE ->
          FollowUpPolicy.note(about, standing, ledger.of(message.recipient(), CARDS));
      default -> new Next.Go(null);
    };
  }
}
