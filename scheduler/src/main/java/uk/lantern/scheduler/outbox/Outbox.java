package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * The letter box: offer, claim, sending, settle. Each instance has one; they share what it holds.
 */
public interface Outbox extends Purge {

  /**
   * Puts a message in, once per occurrence key.
   *
   * @return false when it is there already, in whatever state; then nothing changes
   */
  boolean offer(Message message);

  /** Offers many at once, far cheaper than one by one; returns how many were new. */
  int offerAll(List<Message> messages);

  /**
   * Takes up to n due messages for this instance, those to one person before broadcasts, after
   * taking over from dead instances and expiring what is too late. Within a lane the longest
   * waiting goes first; with a backlog the newest, and of kinds that say so only the newest. Empty
   * while the lease is in doubt or all sending is paused.
   */
  default List<Claim> claim(int n) {
    return claim(n, Set.of());
  }

  /** The same, leaving alone the people of some tenants: their letters have to wait anyway. */
  List<Claim> claim(int n, Set<String> withoutTenants);

  /**
   * Puts back what was claimed for this instance without its knowing, because the store's answer
   * got lost. Not to be called while another thread claims.
   *
   * @param inHand ids of the claims it knows of
   * @return how many were put back
   */
  int putBackAllBut(Collection<String> inHand);

  /** Calls this after every offer of this instance that put something in. */
  void whenOffered(Runnable listener);

  /**
   * Written before the post; counts the attempt.
   *
   * @param asOf the version of what it shows ({@link LetterContent}), 0 for values of its own
   * @return false when the claim was lost, or may have been: then do not post
   */
  boolean sending(Claim claim, int asOf);

  /** The same for a letter that shows its own values. */
  default boolean sending(Claim claim) {
    return sending(claim, 0);
  }

  /**
   * Whether what is held now is surely held still. Ask it last of all before the post: a process
   * that was stopped in between does not know, and its next beat makes it look alive.
   */
  BooleanSupplier heldFromNow();

  /**
   * Records what came of it, before or after {@link #sending}.
   *
   * @return false when somebody has taken the claim over or settled it; their outcome counts then
   */
  boolean settle(Claim claim, Receipt receipt);

  /** Withdraws what has not begun to be sent; returns how many that were. */
  int cancel(Cancellation cancellation);

  /**
   * A person's decision about a delivery in doubt, or to send again what surely failed.
   *
   * @return false when it is neither (any more)
   */
  boolean resolve(String id, Resolution resolution);

  /**
   * The recipient used a button of the card that quotes this delivery, so it has arrived, whatever
   * the connector said or will say. Also keeps a second copy from being sent.
   *
   * @return true when that settled a doubt
   */
  boolean arrived(String id);

  /**
   * Somebody whom Teams could not reach was told by other means.
   *
   * @param by who says so, as the audit trail names people
   * @param on London date on which they were told
   * @return false when Teams did reach them, or still may
   */
  boolean sentAnotherWay(String id, String by, LocalDate on);

  default Optional<Delivery> find(OccurrenceKey key) {
    return find(key.id());
  }

  Optional<Delivery> find(String id);

  /** What a person was to be told, newest occurrence first. */
  List<Delivery> of(PersonKey person, int limit);

  /** What a person must decide about. */
  List<Delivery> inDoubt(int limit);

  /** What waits, the longest waiting first. */
  List<Delivery> waiting(int limit);

  /** How many of a lane are not settled yet. Not for hot paths. */
  long unsettled(Lane lane);

  /** How many deliveries stand where, for health; every state has a figure. Not for hot paths. */
  Map<DeliveryState, Long> counts();

  /** The same by report word, so that a report adds up. Not for hot paths. */
  Map<ReportWord, Long> words();

  /** Since when the longest waiting of those that are due could have gone out. */
  Optional<Instant> oldestDue();
}
