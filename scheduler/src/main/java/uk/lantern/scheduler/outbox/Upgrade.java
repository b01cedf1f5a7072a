package uk.lantern.scheduler.outbox;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.outbox.MessageKind.Lane;

/** Makes the indexes, and gives what an older version left waiting the fields of this one. */
final class Upgrade {

  private static final Set<DeliveryState> OPEN =
      EnumSet.of(DeliveryState.DUE, DeliveryState.CLAIMED, DeliveryState.SENDING);

  private final MongoOperations mongo;
  private volatile boolean done;

  Upgrade(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Before the first use of the collection; does nothing after that. */
  void once() {
    if (done) {
      return;
    }
    DeliveryIndexes.ALL.forEach(mongo.indexOps(StoredDelivery.class)::createIndex);
    for (Lane lane : Lane.values()) {
      OPEN.forEach(state -> giveLane(state, lane));
    }
    done = true;
  }

  /** One state at a time: then an index answers, where all three would read a whole backlog. */
  private void giveLane(DeliveryState state, Lane lane) {
    Criteria without =
        Criteria.where("state")
            .is(state)
            .and("lane")
            .is(null)
            .and("kind")
            .in(MessageKind.those(kind -> kind.lane() == lane));
    mongo.updateMulti(Query.query(without), new Update().set("lane", lane), StoredDelivery.class);
  }
}
