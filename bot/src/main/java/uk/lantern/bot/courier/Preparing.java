package uk.lantern.bot.courier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.conversation.ConversationReference;
import uk.lantern.bot.teams.CardPost;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.Addressee;

/** Whether a letter may go now, where to, and what it looks like. */
@Component
class Preparing {

  private static final Logger LOG = LoggerFactory.getLogger(Preparing.class);
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /**
   * So many letters are put together at a time: more would not be ready sooner, and after weeks
   * away each holds some hundred actions in memory until its card is written.
   */
  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  private final SendGate gate;
  private final OutboxPause pause;
  private final Addresses addresses;
  private final Letters letters;
  private final CardPost post;
  private final Clock clock;
  private final Semaphore composing = new Semaphore(AT_ONCE, true);

  Preparing(
      SendGate gate,
      OutboxPause pause,
      Addresses addresses,
      Letters letters,
      CardPost post,
      Clock clock) {
    this.gate = gate;
    this.pause = pause;
    this.addresses = addresses;
    this.letters = letters;
    this.post = post;
    this.clock = clock;
  }

  sealed interface Prepared {}

  /**
   * It can go.
   *
   * @param delivery with the values it shows
   * @param asOf the version of what it shows, 0 for values of its own
   * @param replaces Teams' id of the card whose place it takes, null for a card of its own
   */
  record Ready(
      Delivery delivery,
      ConversationReference to,
      byte[] letter,
      int asOf,
      @Nullable String replaces)
      implements Prepared {

    /** The letter is a person's. */
    @Override
    public String toString() {
      return "Ready[" + delivery.id() + "]";
    }
  }

  /** It does not go, now or at all. */
  record Ended(Receipt receipt) implements Prepared {}

  Instant now() {
    return clock.instant();
  }

  /**
   * @param waited whether it was claimed a while ago, so that all sending may be paused by now
   */
  Prepared prepare(Claim claim, boolean waited) {
    Delivery delivery = claim.delivery();
    Addressee recipient = letters.recipient(delivery);
    try {
      if (waited && pause.current().isPresent()) {
        return new Ended(new Receipt.Deferred(now().plus(A_SECOND), "paused"));
      }
      return switch (verdict(delivery, recipient)) {
        case SendGate.Verdict.Send send -> content(delivery, recipient);
        case SendGate.Verdict.Defer it -> new Ended(new Receipt.Deferred(it.until(), it.reason()));
        case SendGate.Verdict.Withdraw it -> new Ended(new Receipt.Withdrawn(it.reason()));
      };
    } catch (DataAccessException away) {
      return new Ended(new Receipt.Deferred(now().plus(A_SECOND), "store_away"));
    }
  }

  /**
   * Whether the person can still be written to there: asked last of all, as somebody may remove
   * Lantern while their letter waits for its turn. A store that is away changes nothing.
   */
  boolean isThere(Ready ready) {
    try {
      return addresses.of(ready.delivery().message().recipient()).isPresent();
    } catch (DataAccessException away) {
      return true;
    }
  }

  /** A gate that fails lets nothing out, and nothing is lost by waiting a minute. */
  private SendGate.Verdict verdict(Delivery delivery, Addressee recipient) {
    try {
      return gate.judge(delivery, recipient, London.now(clock));
    } catch (DataAccessException away) {
      throw away;
    } catch (RuntimeException e) {
      LOG.error("The gate failed on {}: {}", delivery.id(), e.getClass().getSimpleName());
      return new SendGate.Verdict.Defer(now().plus(A_MINUTE), "gate_failed");
    }
  }

  /** Before the address: whoever wants no such letter is not called unreachable. */
  private Prepared content(Delivery delivery, Addressee recipient) {
    composing.acquireUninterruptibly();
    try {
      return switch (letters.content(delivery, recipient, London.now(clock))) {
        case Content.Later it ->
            new Ended(new Receipt.Deferred(now().plus(it.after()), it.reason()));
        case Content.Never it -> new Ended(new Receipt.Withdrawn(it.reason()));
        case Content.Letter it -> letter(delivery, recipient, it);
      };
    } catch (DataAccessException away) {
      throw away;
    } catch (RuntimeException e) {
      // One letter that cannot be written must not hold the others; its words stay out of the log.
      LOG.error("The letter {} does not fit its template.", delivery.id());
      return new Ended(new Receipt.Failed("letter_does_not_fit"));
    } finally {
      composing.release();
    }
  }

  private Prepared letter(Delivery delivery, Addressee recipient, Content.Letter content) {
    Optional<ConversationReference> found = addresses.of(delivery.message().recipient());
    if (found.isEmpty()) {
      return new Ended(new Receipt.Unreachable("not_installed"));
    }
    Delivery shown = Letters.showing(delivery, content.template(), content.values());
    byte[] letter = post.letter(found.get(), letters.card(shown, recipient), recipient);
    return new Ready(shown, found.get(), letter, content.asOf(), content.replaces());
  }
}
