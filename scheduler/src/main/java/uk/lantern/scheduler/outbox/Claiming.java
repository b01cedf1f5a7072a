package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.outbox.MessageKind.Lane;

/** Takes due messages for this instance, a batch with three commands. */
final class Claiming {

  /** Of those that end next some wait for later hours; of the rest the first to be due counts. */
  private static final int LOOKED_AT = 100;

  private final MongoOperations mongo;
  private final Upgrade upgrade;
  private final Leases leases;
  private final Clock clock;
  private final Takeover takeover;
  private final Supersession supersession;
  private final OutboxPause pause;

  Claiming(MongoOperations mongo, Upgrade upgrade, Leases leases, Clock clock) {
    this.mongo = mongo;
    this.upgrade = upgrade;
    this.leases = leases;
    this.clock = clock;
    this.takeover = new Takeover(mongo, leases, clock);
    this.supersession = new Supersession(mongo, clock);
    this.pause = new OutboxPause(mongo, clock);
  }

  List<Claim> claim(int n, Set<String> withoutTenants) {
    if (!leases.mayAct()) {
      return List.of();
    }
    upgrade.once();
    takeover.run();
    if (pause.current().isPresent()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      while (claims.size() < n) {
        List<String> found = due(lane, n - claims.size(), withoutTenants);
        if (found.isEmpty()) {
          break;
        }
        claims.addAll(supersession.latest(take(found)));
      }
    }
    if (claims.isEmpty()) {
      takeover.closeMore();
    }
    return claims;
  }

  int putBackAllBut(Collection<String> inHand) {
    Criteria unknown =
        Criteria.where("state")
            .is(DeliveryState.CLAIMED)
            .and("lease.owner")
            .is(leases.owner())
            .and("_id")
            .nin(inHand);
    return Math.toIntExact(
        mongo
            .updateMulti(
                Query.query(unknown),
                new Update().set("state", DeliveryState.DUE).set("lease.owner", ""),
                StoredDelivery.class)
            .getModifiedCount());
  }

  /**
   * The longest waiting first; with a backlog the newest. Then only those are looked at that became
   * due since the one did that ends next: behind it may stand a million that are too late, and to
   * read those at every claim took longer than the store's answers are waited for. What is older
   * and ends later goes when they are closed.
   */
  private List<String> due(Lane lane, int n, Set<String> withoutTenants) {
    Instant now = clock.instant();
    if (!takeover.isBehind()) {
      return due(lane, n, withoutTenants, Instant.MIN, now);
    }
    List<String> newest =
        sinceTheNextToEnd(now)
            .map(since -> due(lane, n, withoutTenants, since.minusMillis(1), now))
            .orElse(List.of());
    return newest.isEmpty() && !takeover.isClosing()
        ? due(lane, n, withoutTenants, Instant.MIN, now)
        : newest;
  }

  /** By the index of what ends when, which asks nothing of those that have ended. */
  private Optional<Instant> sinceTheNextToEnd(Instant now) {
    Query alive =
        Query.query(Criteria.where("state").is(DeliveryState.DUE).and("letter.expires").gt(now))
            .with(Sort.by("letter.expires"))
            .limit(LOOKED_AT);
    alive.fields().include("notBefore");
    return mongo.find(alive, Document.class, StoredDelivery.COLLECTION).stream()
        .map(found -> found.getDate("notBefore").toInstant())
        .filter(since -> !since.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  private List<String> due(
      Lane lane, int n, Set<String> withoutTenants, Instant after, Instant now) {
    Criteria due =
        Criteria.where("state")
            .is(DeliveryState.DUE)
            .and("lane")
            .is(lane)
            .and("letter.expires")
            .gt(now)
            .and("v")
            .lte(StoredDelivery.V)
            .and("notBefore")
            .lte(now);
    if (after.isAfter(Instant.MIN)) {
      due.gt(after);
    }
    if (!withoutTenants.isEmpty()) {
      due.and("occurrence.whom.tenant").nin(withoutTenants);
    }
    Query query =
        Query.query(due)
            .with(
                Sort.by(
                    takeover.isBehind() ? Sort.Direction.DESC : Sort.Direction.ASC, "notBefore"))
            .limit(n);
    query.fields().include("_id");
    return mongo.find(query, Document.class, StoredDelivery.COLLECTION).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  /** Whom another instance takes in between is theirs: each document changes hands once. */
  private List<Claim> take(List<String> ids) {
    String batch = UUID.randomUUID().toString();
    mongo.updateMulti(
        Query.query(Criteria.where("_id").in(ids).and("state").is(DeliveryState.DUE)),
        new Update()
            .set("state", DeliveryState.CLAIMED)
            .set("lease.owner", leases.owner())
            .set("lease.batch", batch)
            .inc("lease.token", 1L),
        StoredDelivery.class);
    return mongo
        .find(
            Query.query(Criteria.where("_id").in(ids).and("lease.batch").is(batch)),
            StoredDelivery.class)
        .stream()
        // By id is how a server may answer; whoever has waited longest goes first.
        .sorted(Comparator.comparingInt(it -> ids.indexOf(it.id())))
        .map(StoredDelivery::toClaim)
        .toList();
  }
}
