package uk.lantern.bot.courier;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.bot.teams.CardPost;
import uk.lantern.bot.teams.connector.Receipt.Delivered;
import uk.lantern.bot.teams.connector.Receipt.InDoubt;
import uk.lantern.bot.teams.connector.Receipt.Retry;
import uk.lantern.bot.teams.connector.Receipt.TooBig;
import uk.lantern.bot.teams.connector.Receipt.Unreachable;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.PersonKey;

/** Puts a letter on the wire, in parts when Teams wants it smaller, and learns from the answer. */
@Component
class Posting {

  private static final Logger LOG = LoggerFactory.getLogger(Posting.class);

  /** For each further part of a letter. */
  private static final Duration PART_WAITS = Duration.ofSeconds(5);

  private static final int MOST_PARTS = 8;

  private final CardPost post;
  private final Letters letters;
  private final ConversationReferences references;
  private final Preparing preparing;
  private final TeamsProperties teams;
  private final RandomGenerator random = RandomGenerator.getDefault();

  Posting(
      CardPost post,
      Letters letters,
      ConversationReferences references,
      Preparing preparing,
      TeamsProperties teams) {
    this.teams = teams;
    this.post = post;
    this.letters = letters;
    this.references = references;
    this.preparing = preparing;
  }

  /** Whether there may be letters to anybody outside of these tenants. */
  boolean servesOthersThan(Set<String> tenants) {
    Set<String> those =
        tenants.stream().map(it -> it.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return !those.containsAll(teams.allowedTenants());
  }

  Slot turn(Preparing.Ready ready, Duration within) {
    return post.slot(ready.to(), lane(ready), within);
  }

  /** Waits before the next look for a turn, at most half a second so that a stop is noticed. */
  void rest(Duration after) {
    long most = Duration.ofMillis(500).toNanos();
    // Spread, or all that wait would ask a host that is away at the same moment.
    LockSupport.parkNanos(Math.min(most, after.toNanos()) / 2 + random.nextLong(most / 2));
  }

  /**
   * Sends it in its turn.
   *
   * @param held the claim's hold since before it was written down as being sent
   * @param lease the claim's hold from now on, for whatever has to wait again
   */
  Receipt post(
      Preparing.Ready ready,
      Slot.Open turn,
      BooleanSupplier held,
      Supplier<BooleanSupplier> lease) {
    // The last look is some milliseconds old by then, and they may have removed Lantern since.
    BooleanSupplier may = () -> held.getAsBoolean() && !references.hasJustLeft(ready.to().person());
    String card = ready.replaces();
    if (card != null) {
      return replace(ready, turn, card, may);
    }
    uk.lantern.bot.teams.connector.Receipt said =
        turn.send(ready.letter(), () -> preparing.isThere(ready), may);
    if (said instanceof TooBig) {
      said = inParts(ready, lease);
    }
    if (said instanceof Unreachable it) {
      learn(it.reason(), ready.to().person());
    }
    return Receipts.of(said, preparing.now(), random);
  }

  /**
   * Whole or not at all: a card in parts would need places that are not there. A refusal is about
   * the card and teaches nothing about the person: Teams answers 403 for a deleted card, too.
   */
  private Receipt replace(
      Preparing.Ready ready, Slot.Open turn, String card, BooleanSupplier held) {
    BooleanSupplier there = () -> preparing.isThere(ready);
    uk.lantern.bot.teams.connector.Receipt said = turn.update(card, ready.letter(), there, held);
    return Receipts.ofUpdate(said, preparing.now(), random);
  }

  /** In 2, 4 or 8 parts: whichever Teams takes. */
  private uk.lantern.bot.teams.connector.Receipt inParts(
      Preparing.Ready ready, Supplier<BooleanSupplier> lease) {
    for (int parts = 2; parts <= MOST_PARTS; parts *= 2) {
      List<Card> cut = letters.parts(ready.delivery(), parts);
      if (cut.isEmpty()) {
        break;
      }
      uk.lantern.bot.teams.connector.Receipt said = oneByOne(ready, cut, lease);
      if (!(said instanceof TooBig)) {
        return said;
      }
    }
    return new TooBig();
  }

  private uk.lantern.bot.teams.connector.Receipt oneByOne(
      Preparing.Ready ready, List<Card> cut, Supplier<BooleanSupplier> lease) {
    uk.lantern.bot.teams.connector.Receipt first = new TooBig();
    for (Card part : cut) {
      uk.lantern.bot.teams.connector.Receipt said =
          switch (turn(ready, PART_WAITS)) {
            case Slot.Open turn ->
                turn.send(post.letter(ready.to(), part), () -> true, lease.get());
            case Slot.NotYet not -> new Retry(not.after(), 0);
          };
      boolean none = part == cut.getFirst();
      if (!(said instanceof Delivered)) {
        // What the person has of it, nobody may send again unasked.
        return none ? said : new InDoubt("Only some parts of a letter arrived.");
      }
      first = none ? said : first;
    }
    return first;
  }

  private static Lane lane(Preparing.Ready ready) {
    return switch (ready.delivery().message().key().kind().lane()) {
      case PERSONAL -> Lane.PERSONAL;
      case BROADCAST -> Lane.BROADCAST;
    };
  }

  /** So that the next letter is not sent where this one could not go. */
  private void learn(Why why, PersonKey person) {
    try {
      switch (why) {
        case BLOCKED -> references.blocked(person);
        case GONE -> references.left(person);
        case POISONED -> references.purge(person);
        case REFUSED -> LOG.error("Teams refused a letter as we wrote it.");
      }
    } catch (DataAccessException away) {
      LOG.warn("A conversation reference is not updated: the database is away.");
    }
  }
}
