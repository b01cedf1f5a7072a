package uk.lantern.scheduler.digest;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.FollowUpPolicy.Next;
import uk.lantern.scheduler.digest.FollowUpPolicy.Standing;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;

/**
 * Composes the cards of editions when they are sent. Says no for an edition that was stopped or
 * recalled, for people who want none of it, and for a correction of a card that nobody has. Reads
 * the edition for every letter: one that is a second old could go out with a text that was corrected
 * since, to somebody whom the correction took for waiting still.
 */
final class DigestContent implements LetterContent {

  /** What a correction looks at: the card, and what took its place before. */
  private static final Set<MessageKind> CARDS =
      EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE);

  /** A message with more than this shows what it was offered with. */
  private static final Set<String> REFERENCE = Set.of("edition");

  private final Editions editions;
  private final DigestLetters letters;
  private final Ledger ledger;

  DigestContent(Editions editions, DigestLetters letters, Ledger ledger) {
    this.editions = editions;
    this.letters = letters;
    this.ledger = ledger;
  }

  @Override
  public Set<MessageKind> kinds() {
    return EnumSet.of(MessageKind.DIGEST, MessageKind.DIGEST_UPDATE, MessageKind.DIGEST_NOTE);
  }

  @Override
  public Content of(Delivery delivery, ZonedDateTime now) {
    Message message = delivery.message();
    if (!message.values().keySet().equals(REFERENCE)) {
      return new Content.Letter(message.template(), message.values(), 0, null);
    }
    FollowUp about = FollowUp.of(message.key().what());
    Optional<DigestEdition> edition = editions.find(about.ref());
    if (edition.isEmpty()) {
      return new Content.Never("no_edition");
    }
    Optional<String> withdrawal = letters.withdrawal(message, now);
    if (withdrawal.isPresent()) {
      return new Content.Never(withdrawal.get());
    }
    return switch (next(message, about, edition.get())) {
      case Next.Go go -> letter(message, edition.get(), go.card());
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

  /** The version was read before the words are made: they may be newer than it, never older. */
  private Content letter(Message message, DigestEdition edition, @Nullable String card) {
    return new Content.Letter(
        letters.template(message), letters.values(message), edition.cardVersion(), card);
  }
}
