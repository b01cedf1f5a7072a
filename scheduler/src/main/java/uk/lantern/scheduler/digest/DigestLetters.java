package uk.lantern.scheduler.digest;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What is on the cards of an edition, made at the moment they are sent, so that the latest text and
 * the latest preferences count.
 */
public interface DigestLetters {

  /** What a message of kind DIGEST, DIGEST_UPDATE or DIGEST_NOTE comes to when it would go. */
  sealed interface Made {

    /**
     * It replaces what the message carries.
     *
     * @param edition as it was read for it, once for everything here
     * @param template of the card: the one of a withdrawn card once the edition is recalled
     */
    record Card(DigestEdition edition, String template, Map<String, Object> values)
        implements Made {

      @Override
      public String toString() {
        return "Card[" + edition + " " + template + "]";
      }
    }

    /** Not to be sent any more; the reason as {@link #withdrawal} says it. */
    record Never(String reason) implements Made {}
  }

  /**
   * Judges and composes in one pass, from one reading of the edition.
   *
   * @param recipient of the message, looked at just now
   */
  Made letter(Message message, Addressee recipient);

  /**
   * Why a message is not to be sent any more: a short code such as {@code recalled}, {@code
   * stopped} or {@code paused}; empty when it may go. Asked at the gate.
   *
   * @param now in London
   */
  Optional<String> withdrawal(Message message, ZonedDateTime now);

  /** The card as a person of that job family who wants every topic would see it. */
  Map<String, Object> preview(DigestEdition edition, String jobFamily);

  /** The card as this person would see it, whatever they get; for opening it again in a chat. */
  Map<String, Object> forReader(DigestEdition edition, PersonKey reader);

  /** The newest edition that went out, in the reader's version; empty when there is none. */
  Optional<DigestEdition> newest();
}
