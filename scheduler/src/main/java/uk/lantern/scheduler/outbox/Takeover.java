package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.outbox.MessageKind.WhenInDoubt;

/** Continues the work of dead instances, and closes what is too late. */
final class Takeover {

  private final MongoOperations mongo;
  private final Leases leases;
  private final Clock clock;

  Takeover(MongoOperations mongo, Leases leases, Clock clock) {
    this.mongo = mongo;
    this.leases = leases;
    this.clock = clock;
  }

  void run() {
    Query held =
        Query.query(Criteria.where("state").in(DeliveryState.CLAIMED, DeliveryState.SENDING));
    List<String> owners =
        mongo.findDistinct(held, "lease.owner", StoredDelivery.class, String.class);
    Instant now = clock.instant();
    for (String dead : leases.dead(owners)) {
      // Not begun: as if nobody had touched it.
      change(of(dead, DeliveryState.CLAIMED), new Update().set("state", DeliveryState.DUE));
      change(
          of(dead, DeliveryState.SENDING).and("kind").in(kinds(WhenInDoubt.SEND_AGAIN)),
          StoredDelivery.dueAgain(now, true));
      change(
          of(dead, DeliveryState.SENDING).and("kind").in(kinds(WhenInDoubt.HOLD)),
          StoredDelivery.settled(DeliveryState.IN_DOUBT, null, "sender_died", now));
      leases.forget(dead);
    }
    change(
        Criteria.where("state").is(DeliveryState.DUE).and("letter.expires").lte(now),
        StoredDelivery.settled(DeliveryState.EXPIRED, null, "too_late", now));
  }

  private static Criteria of(String owner, DeliveryState state) {
    return Criteria.where("lease.owner").is(owner).and("state").is(state);
  }

  private static List<MessageKind> kinds(WhenInDoubt whenInDoubt) {
    return Arrays.stream(MessageKind.values())
        .filter(kind -> kind.whenInDoubt() == whenInDoubt)
        .toList();
  }

  /** A document of a newer version is left to the instances that know it. */
  private void change(Criteria which, Update update) {
    mongo.updateMulti(
        Query.query(which.and("v").lte(StoredDelivery.V)), update, StoredDelivery.class);
  }
}
