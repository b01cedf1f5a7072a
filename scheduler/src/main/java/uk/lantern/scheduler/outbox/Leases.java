package uk.lantern.scheduler.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Who is alive, without wall time (house.md decision 17): every instance counts up its own beat in
 * collection {@code leases}, the others watch it on their own monotonic clock. No purge date: the
 * record of a dead instance goes when its work has been taken over.
 */
public final class Leases {

  private static final String COLLECTION = "leases";
  private static final long NO_RECORD = -1;

  /** This instance's monotonic clock. */
  long nanos() {
    return nanos.getAsLong();
  }

  private record Watched(long beat, long since) {}

  private final MongoOperations mongo;
  private final LongSupplier nanos;
  private final LeasePace pace;
  private final String owner = UUID.randomUUID().toString();
  private final Map<String, Watched> watched = new HashMap<>();
  private volatile @Nullable Long acknowledged;

  /**
   * @param nanos a monotonic clock, usually {@code System::nanoTime}
   */
  public Leases(MongoOperations mongo, LongSupplier nanos, LeasePace pace) {
    this.mongo = mongo;
    this.nanos = nanos;
    this.pace = pace;
  }

  /** This instance; another one after every start. */
  public String owner() {
    return owner;
  }

  /** Tells the others that this instance lives; every {@link LeasePace#beat}. */
  public void beat() {
    long asked = nanos.getAsLong();
    mongo.upsert(byId(owner), new Update().inc("beat", 1L).setOnInsert("v", 1), COLLECTION);
    acknowledged = asked;
  }

  /** False when others may already have taken over: then claim, send and settle nothing. */
  public boolean mayAct() {
    Long last = acknowledged;
    return last != null && nanos.getAsLong() - last < pace.aliveFor().toNanos();
  }

  /** False from the moment a lease that is held now, and not renewed, would have run out. */
  BooleanSupplier heldFromNow() {
    long now = nanos.getAsLong();
    return () -> nanos.getAsLong() - now < pace.aliveFor().toNanos();
  }

  /**
   * Those of the owners whose beat has stood still for {@link LeasePace#deadAfter} of this
   * instance's watching.
   */
  synchronized Set<String> dead(Collection<String> owners) {
    Set<String> dead = new TreeSet<>();
    watched.keySet().retainAll(owners);
    for (String other : owners) {
      if (!other.equals(owner) && stoodStill(other)) {
        dead.add(other);
      }
    }
    return dead;
  }

  /** Forgets an instance whose work has been taken over; it comes back with its next beat. */
  synchronized void forget(String dead) {
    watched.remove(dead);
    mongo.remove(byId(dead), COLLECTION);
  }

  private boolean stoodStill(String other) {
    Document lease = mongo.findById(other, Document.class, COLLECTION);
    long beat = lease == null ? NO_RECORD : lease.get("beat", Number.class).longValue();
    long now = nanos.getAsLong();
    Watched before = watched.get(other);
    if (before == null || before.beat() != beat) {
      watched.put(other, new Watched(beat, now));
      return false;
    }
    return now - before.since() >= pace.deadAfter().toNanos();
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
