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

/** The outbox in collection {@code deliveries}: every write is one document, compare-and-set. */
public final class KeptOutbox implements Outbox {

  private final Offering offering;
  private final Claiming claiming;
  private final Settling settling;
  private final Ledger ledger;
  private final Leases leases;

  public KeptOutbox(MongoOperations mongo, Leases leases, Clock clock) {
    Upgrade upgrade = new Upgrade(mongo);
    this.offering = new Offering(mongo, upgrade, clock);
    this.claiming = new Claiming(mongo, upgrade, leases, clock);
    this.settling = new Settling(mongo, leases, clock);
    this.ledger = new Ledger(mongo);
    this.leases = leases;
  }

  @Override
  public boolean offer(Message message) {
    return offering.offer(message);
  }

  @Override
  public int offerAll(List<Message> messages) {
    return offering.offerAll(messages);
  }

  @Override
  public List<Claim> claim(int n, Set<String> withoutTenants) {
    return claiming.claim(n, withoutTenants);
  }

  @Override
  public int putBackAllBut(Collection<String> inHand) {
    return claiming.putBackAllBut(inHand);
  }

  @Override
  public void whenOffered(Runnable listener) {
    offering.whenOffered(listener);
  }

  @Override
  public boolean sending(Claim claim, int asOf) {
    return settling.sending(claim, asOf);
  }

  @Override
  public BooleanSupplier heldFromNow() {
    return leases.heldFromNow();
  }

  @Override
  public boolean settle(Claim claim, Receipt receipt) {
    return settling.settle(claim, receipt);
  }

  @Override
  public int cancel(Cancellation cancellation) {
    return settling.cancel(cancellation);
  }

  @Override
  public boolean resolve(String id, Resolution resolution) {
    return settling.resolve(id, resolution);
  }

  @Override
  public boolean arrived(String id) {
    return settling.arrived(id);
  }

  @Override
  public boolean sentAnotherWay(String id, String by, LocalDate on) {
    return settling.sentAnotherWay(id, by, on);
  }

  @Override
  public Optional<Delivery> find(String id) {
    return ledger.find(id);
  }

  @Override
  public List<Delivery> of(PersonKey person, int limit) {
    return ledger.of(person, limit);
  }

  @Override
  public List<Delivery> inDoubt(int limit) {
    return ledger.in(DeliveryState.IN_DOUBT, limit);
  }

  @Override
  public List<Delivery> waiting(int limit) {
    return ledger.in(DeliveryState.DUE, limit);
  }

  @Override
  public long unsettled(Lane lane) {
    return ledger.unsettled(lane);
  }

  @Override
  public Map<DeliveryState, Long> counts() {
    return ledger.counts();
  }

  @Override
  public Map<ReportWord, Long> words() {
    return ledger.words();
  }

  @Override
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
