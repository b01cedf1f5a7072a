package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.outbox.MessageKind.CatchUp;

/**
 * After hours without a way to Teams a person gets the newest of a kind, not all that piled up.
 * Every claimer looks for a newer one after it has claimed, so that of two that claim at the same
 * time at least the older gives way.
 */
final class Supersession {

  /** Or may have been; by Teams, or by a person. */
  private static final Criteria WAS_TOLD =
      Criteria.where("state")
          .in(
              DeliveryState.CLAIMED,
              DeliveryState.SENDING,
              DeliveryState.DELIVERED,
              DeliveryState.IN_DOUBT,
              DeliveryState.SENT_ANOTHER_WAY);

  private final MongoOperations mongo;
  private final Clock clock;

  Supersession(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Those of the claims that are the newest of their kind and person; the others are withdrawn. */
  List<Claim> latest(List<Claim> claims) {
    return claims.stream().filter(this::isLatest).toList();
  }

  private boolean isLatest(Claim claim) {
    OccurrenceKey key = claim.delivery().message().key();
    if (key.kind().catchUp() == CatchUp.ALL) {
      return true;
    }
    Criteria newer = siblings(key).and("occurrence.date").gt(key.date().toString());
    Query told = Query.query(newer.orOperator(willBeTold(), WAS_TOLD));
    boolean latest = !mongo.exists(told, StoredDelivery.class);
    withdraw(
        latest
            ? siblings(key)
                .and("occurrence.date")
                .lt(key.date().toString())
                .and("state")
                .is(DeliveryState.DUE)
                // What is too late is closed as that: of months, all but the last few days.
                .and("letter.expires")
                .gt(clock.instant())
            : Criteria.where("_id").is(key.id()).and("state").is(DeliveryState.CLAIMED));
    return latest;
  }

  private Criteria willBeTold() {
    return Criteria.where("state")
        .is(DeliveryState.DUE)
        // Perhaps it is not closed yet; then nobody would be told at all.
        .and("letter.expires")
        .gt(clock.instant());
  }

  private void withdraw(Criteria which) {
    mongo.updateMulti(
        Query.query(which),
        StoredDelivery.settled(DeliveryState.CANCELLED, null, "newer", clock.instant()),
        StoredDelivery.class);
  }

  private static Criteria siblings(OccurrenceKey key) {
    return StoredDelivery.to(key.whom()).and("kind").is(key.kind());
  }
}
