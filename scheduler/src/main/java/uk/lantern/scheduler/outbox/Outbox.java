package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.outbox.SettlePolicy.Next;
import uk.lantern.scheduler.retention.Purge;

/** The letter box: offer, claim, sending, settle. Every write is one document, compare-and-set. */
public final class Outbox implements Purge {

  private final MongoOperations mongo;
  private final Leases leases;
  private final Clock clock;
  private final Takeover takeover;
  private volatile boolean indexed;

  public Outbox(MongoOperations mongo, Leases leases, Clock clock) {
    this.mongo = mongo;
    this.leases = leases;
    this.clock = clock;
    this.takeover = new Takeover(mongo, leases, clock);
  }

  /**
   * Puts a message in, once per occurrence key.
   *
   * @return false when it is there already, in whatever state; then nothing changes
   */
  public boolean offer(Message message) {
    ensureIndexes();
    try {
      mongo.insert(StoredDelivery.due(message, clock.instant()));
      return true;
    } catch (DuplicateKeyException known) {
      return false;
    }
  }

  /**
   * Takes up to n due messages for this instance, the longest waiting first, after taking over from
   * dead instances and expiring what is too late. Empty while the lease is in doubt.
   */
  public List<Claim> claim(int n) {
    if (!leases.mayAct()) {
      return List.of();
    }
    takeover.run();
    List<Claim> claims = new ArrayList<>();
    while (claims.size() < n) {
      StoredDelivery claimed = claimOne();
      if (claimed == null) {
        break;
      }
      claims.add(claimed.toClaim());
    }
    return claims;
  }

  /**
   * Written before the post; counts the attempt.
   *
   * @return false when the claim was lost, or may have been: then do not post
   */
  public boolean sending(Claim claim) {
    return leases.mayAct()
        && update(
            held(claim, DeliveryState.CLAIMED),
            new Update().set("state", DeliveryState.SENDING).inc("attempts", 1));
  }

  /**
   * Records what came of it, before or after {@link #sending}.
   *
   * @return false when somebody has taken the claim over; their outcome counts then
   */
  public boolean settle(Claim claim, Receipt receipt) {
    Query mine = held(claim, DeliveryState.CLAIMED, DeliveryState.SENDING);
    StoredDelivery stored = mongo.findOne(mine, StoredDelivery.class);
    if (stored == null) {
      return false;
    }
    Instant now = clock.instant();
    return update(
        mine,
        switch (SettlePolicy.next(stored.kind(), stored.attempts(), receipt, now)) {
          case Next.Settle it ->
              StoredDelivery.settled(it.state(), it.activityId(), it.reason(), now);
          case Next.Again it ->
              StoredDelivery.dueAgain(it.notBefore(), it.mayHaveArrived() || stored.sentAgain());
        });
  }

  public Optional<Delivery> find(OccurrenceKey key) {
    return Optional.ofNullable(mongo.findById(key.id(), StoredDelivery.class))
        .map(StoredDelivery::toDelivery);
  }

  /** How many deliveries stand where, for health; every state has a figure. */
  public Map<DeliveryState, Long> counts() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    for (DeliveryState state : DeliveryState.values()) {
      Query query = Query.query(Criteria.where("state").is(state));
      counts.put(state, mongo.count(query, StoredDelivery.class));
    }
    return counts;
  }

  @Override
  public String collection() {
    return "deliveries";
  }

  @Override
  public int purge(LocalDate today) {
    Query old = Query.query(Criteria.where("settled.purgeOn").lte(today.toString()));
    return Math.toIntExact(mongo.remove(old, StoredDelivery.class).getDeletedCount());
  }

  private @Nullable StoredDelivery claimOne() {
    Instant now = clock.instant();
    Query due =
        Query.query(
                Criteria.where("state")
                    .is(DeliveryState.DUE)
                    .and("notBefore")
                    .lte(now)
                    .and("letter.expires")
                    .gt(now)
                    .and("v")
                    .lte(StoredDelivery.V))
            .with(Sort.by("notBefore"));
    Update claimed =
        new Update()
            .set("state", DeliveryState.CLAIMED)
            .set("lease.owner", leases.owner())
            .inc("lease.token", 1L);
    return mongo.findAndModify(
        due, claimed, FindAndModifyOptions.options().returnNew(true), StoredDelivery.class);
  }

  private static Query held(Claim claim, DeliveryState... states) {
    return Query.query(
        Criteria.where("_id")
            .is(claim.delivery().id())
            .and("state")
            .in((Object[]) states)
            .and("lease.owner")
            .is(claim.owner())
            .and("lease.token")
            .is(claim.token()));
  }

  private boolean update(Query query, Update update) {
    return mongo.updateFirst(query, update, StoredDelivery.class).getMatchedCount() == 1;
  }

  private void ensureIndexes() {
    if (!indexed) {
      StoredDelivery.INDEXES.forEach(mongo.indexOps(StoredDelivery.class)::createIndex);
      indexed = true;
    }
  }
}
