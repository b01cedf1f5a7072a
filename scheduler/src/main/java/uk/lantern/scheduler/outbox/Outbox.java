package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** The letter box: offer, claim, sending, settle. Every write is one document, compare-and-set. */
public final class Outbox implements Purge {

  private final Offering offering;
  private final Claiming claiming;
  private final Settling settling;
  private final Ledger ledger;
  private final Leases leases;

  public Outbox(MongoOperations mongo, Leases leases, Clock clock) {
    Upgrade upgrade = new Upgrade(mongo);
    this.offering = new Offering(mongo, upgrade, clock);
    this.claiming = new Claiming(mongo, upgrade, leases, clock);
    this.settling = new Settling(mongo, leases, clock);
    this.ledger = new Ledger(mongo);
    this.leases = leases;
  }

  /**
   * Puts a message in, once per occurrence key.
   *
   * @return false when it is there already, in whatever state; then nothing changes
   */
  public boolean offer(Message message) {
    return offering.offer(message);
  }

  /** Offers many at once, far cheaper than one by one; returns how many were new. */
  public int offerAll(List<Message> messages) {
    return offering.offerAll(messages);
  }

  /**
   * Takes up to n due messages for this instance, those to one person before broadcasts, after
   * taking over from dead instances and expiring what is too late. Within a lane the longest
   * waiting goes first; with a backlog the newest, and of kinds that say so only the newest. Empty
   * while the lease is in doubt or all sending is paused.
   */
  public List<Claim> claim(int n) {
    return claim(n, Set.of());
  }

  /** The same, leaving alone the people of some tenants: their letters have to wait anyway. */
  public List<Claim> claim(int n, Set<String> withoutTenants) {
    return claiming.claim(n, withoutTenants);
  }

  /**
   * Puts back what was claimed for this instance without its knowing, because the store's answer
   * got lost. Not to be called while another thread claims.
   *
   * @param inHand ids of the claims it knows of
   * @return how many were put back
   */
  public int putBackAllBut(Collection<String> inHand) {
    return claiming.putBackAllBut(inHand);
  }

  /** Calls this after every offer of this instance that put something in. */
  public void whenOffered(Runnable listener) {
    offering.whenOffered(listener);
  }

  /**
   * Written before the post; counts the attempt.
   *
   * @param asOf the version of what it shows ({@link LetterContent}), 0 for values of its own
   * @return false when the claim was lost, or may have been: then do not post
   */
  public boolean sending(Claim claim, int asOf) {
    return settling.sending(claim, asOf);
  }

  /** The same for a letter that shows its own values. */
  public boolean sending(Claim claim) {
    return sending(claim, 0);
  }

  /**
   * Whether what is held now is surely held still. Ask it last of all before the post: a process
   * that was stopped in between does not know, and its next beat makes it look alive.
   */
  public BooleanSupplier heldFromNow() {
    return leases.heldFromNow();
  }

  /**
   * Records what came of it, before or after {@link #sending}.
   *
   * @return false when somebody has taken the claim over or settled it; their outcome counts then
   */
  public boolean settle(Claim claim, Receipt receipt) {
    return settling.settle(claim, receipt);
  }

  /** Withdraws what has not begun to be sent; returns how many that were. */
  public int cancel(Cancellation cancellation) {
    return settling.cancel(cancellation);
  }

  /**
   * A person's decision about a delivery in doubt, or to send again what surely failed.
   *
   * @return false when it is neither (any more)
   */
  public boolean resolve(String id, Resolution resolution) {
    return settling.resolve(id, resolution);
  }

  /**
   * The recipient used a button of the card that quotes this delivery, so it has arrived, whatever
   * the connector said or will say. Also keeps a second copy from being sent.
   *
   * @return true when that settled a doubt
   */
  public boolean arrived(String id) {
    return settling.arrived(id);
  }

  /**
   * Somebody whom Teams could not reach was told by other means.
   *
   * @param by who says so, as the audit trail names people
   * @param on London date on which they were told
   * @return false when Teams did reach them, or still may
   */
  public boolean sentAnotherWay(String id, String by, LocalDate on) {
    return settling.sentAnotherWay(id, by, on);
  }

  public Optional<Delivery> find(OccurrenceKey key) {
    return find(key.id());
  }

  public Optional<Delivery> find(String id) {
    return ledger.find(id);
  }

  /** What a person was to be told, newest occurrence first. */
  public List<Delivery> of(PersonKey person, int limit) {
    return ledger.of(person, limit);
  }

  /** What a person must decide about. */
  public List<Delivery> inDoubt(int limit) {
    return ledger.in(DeliveryState.IN_DOUBT, limit);
  }

  /** What waits, the longest waiting first. */
  public List<Delivery> waiting(int limit) {
    return ledger.in(DeliveryState.DUE, limit);
  }

  /** How many of a lane are not settled yet. Not for hot paths. */
  public long unsettled(Lane lane) {
    return ledger.unsettled(lane);
  }

  /** How many deliveries stand where, for health; every state has a figure. Not for hot paths. */
  public Map<DeliveryState, Long> counts() {
    return ledger.counts();
  }

  /** The same by report word, so that a report adds up. Not for hot paths. */
  public Map<ReportWord, Long> words() {
    return ledger.words();
  }

  /** Since when the longest waiting of those that are due could have gone out. */
  public Optional<Instant> oldestDue() {
    return ledger.oldestDue();
  }

  @Override
  public String collection() {
    return StoredDelivery.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    return ledger.purge(today);
  }
}
