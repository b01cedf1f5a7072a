package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.document.Gathering;
import uk.lantern.scheduler.outbox.SettlePolicy.Next;

/** Writes what becomes of a delivery: by its sender, by an operator, by its recipient. */
final class Settling {

  /** A person decided so while it was in doubt: an earlier copy may have arrived. */
  private static final String GIVEN_UP = "given_up";

  private static final int LOTS = 2;

  private final MongoOperations mongo;
  private final Leases leases;
  private final Clock clock;
  private final Gathering<HeldWrite, Boolean> writes;

  Settling(MongoOperations mongo, Leases leases, Clock clock) {
    this.mongo = mongo;
    this.leases = leases;
    this.clock = clock;
    this.writes = new Gathering<>(LOTS, new HeldWrites(mongo)::all);
  }

  boolean sending(Claim claim, int asOf) {
    BooleanSupplier held = leases.heldFromNow();
    Update begun = new Update().set("state", DeliveryState.SENDING).inc("attempts", 1);
    Update update = asOf == 0 ? begun : begun.set("letter.asOf", asOf);
    return leases.mayAct()
        && writes.ask(new HeldWrite(claim, held(claim, DeliveryState.CLAIMED), update))
        // After a pause that outlasts the lease the answer is old: somebody else sends it by now,
        // although the first beat after the pause makes this instance look alive again.
        && held.getAsBoolean();
  }

  boolean settle(Claim claim, Receipt receipt) {
    Query mine = held(claim, DeliveryState.CLAIMED, DeliveryState.SENDING);
    Instant now = clock.instant();
    Delivery known = claim.delivery();
    if (!receipt.isFinal()) {
      // Only now the attempts count, and whether an earlier copy may have arrived.
      StoredDelivery stored = mongo.findOne(mine, StoredDelivery.class);
      if (stored == null) {
        return false;
      }
      known = stored.toDelivery();
    }
    Next next = SettlePolicy.next(known, receipt, now);
    Update closing = closing(next, known.sentAgain(), now);
    if (receipt instanceof Receipt.Delivered) {
      return writes.ask(new HeldWrite(claim, mine, closing));
    }
    // Of a used card this is not the last word, though it be used while this is written.
    return writes.ask(new HeldWrite(claim, used(mine, false), closing))
        || writes.ask(new HeldWrite(claim, used(mine, true), StoredDelivery.used(now)));
  }

  private static Query used(Query held, boolean used) {
    Criteria mark = Criteria.where("letter.used");
    return Query.of(held).addCriteria(used ? mark.is(true) : mark.ne(true));
  }

  private static Update closing(Next next, boolean sentAgain, Instant now) {
    return switch (next) {
      case Next.Settle it -> StoredDelivery.settled(it.state(), it.activityId(), it.reason(), now);
      case Next.Again it ->
          StoredDelivery.dueAgain(it.notBefore(), it.mayHaveArrived() || sentAgain);
    };
  }

  int cancel(Cancellation cancellation) {
    Criteria waiting = Criteria.where("state").in(DeliveryState.DUE, DeliveryState.CLAIMED);
    return Math.toIntExact(
        mongo
            .updateMulti(
                Query.query(new Criteria().andOperator(which(cancellation), waiting, known())),
                StoredDelivery.settled(
                    DeliveryState.CANCELLED, null, cancellation.reason(), clock.instant()),
                StoredDelivery.class)
            .getModifiedCount());
  }

  private static Criteria which(Cancellation cancellation) {
    return switch (cancellation) {
      case Cancellation.One it -> Criteria.where("_id").is(it.key().id());
      case Cancellation.Everything it -> StoredDelivery.to(it.person());
      case Cancellation.About it ->
          Criteria.where("kind").is(it.kind()).and("occurrence.what").is(it.what());
    };
  }

  boolean resolve(String id, Resolution resolution) {
    Instant now = clock.instant();
    if (resolution == Resolution.SEND_AGAIN && again(id, now)) {
      return true;
    }
    return update(
        in(id, DeliveryState.IN_DOUBT),
        switch (resolution) {
          // Its attempts start afresh, of which the one in doubt is the first: its card may be
          // used.
          case SEND_AGAIN -> StoredDelivery.dueAgain(now, true).unset("settled").set("attempts", 1);
          case ARRIVED ->
              StoredDelivery.settled(DeliveryState.DELIVERED, null, "said_by_a_person", now);
          case GIVE_UP -> StoredDelivery.settled(DeliveryState.FAILED, null, GIVEN_UP, now);
        });
  }

  /** What surely failed starts afresh: its card is no second copy, and its attempts are over. */
  private boolean again(String id, Instant now) {
    Query failed = in(id, DeliveryState.FAILED);
    failed.addCriteria(Criteria.where("settled.reason").ne(GIVEN_UP));
    return update(failed, StoredDelivery.dueAgain(now, false).unset("settled").set("attempts", 0));
  }

  /** Once more at the end, for a post that was given up while this asked whether it goes on. */
  boolean arrived(String id) {
    return settleDoubt(id) || (!isUsedWhileSent(id) && settleDoubt(id));
  }

  private boolean settleDoubt(String id) {
    return update(
        used(id, DeliveryState.IN_DOUBT, DeliveryState.DUE, DeliveryState.CLAIMED),
        StoredDelivery.used(clock.instant()));
  }

  /**
   * Its sender still waits for the answer, or has died waiting. Who lives brings Teams' id of the
   * card, without which it could not be corrected, so it is left to them to settle.
   */
  private boolean isUsedWhileSent(String id) {
    return update(used(id, DeliveryState.SENDING), new Update().set("letter.used", true));
  }

  private static Query used(String id, DeliveryState... states) {
    return in(id, states)
        .addCriteria(Criteria.where("attempts").gt(0))
        .addCriteria(Criteria.where("kind").in(MessageKind.those(MessageKind::settledByCard)));
  }

  boolean sentAnotherWay(String id, String by, LocalDate on) {
    Query notReached =
        in(
            id,
            DeliveryState.UNREACHABLE,
            DeliveryState.FAILED,
            DeliveryState.EXPIRED,
            DeliveryState.IN_DOUBT,
            DeliveryState.CANCELLED);
    return update(notReached, StoredDelivery.told(by, on, clock.instant()));
  }

  private static Query held(Claim claim, DeliveryState... states) {
    return in(claim.delivery().id(), states)
        .addCriteria(Criteria.where("lease.owner").is(claim.owner()))
        .addCriteria(Criteria.where("lease.token").is(claim.token()));
  }

  /** A document of a newer version is left to the instances that know it. */
  private static Query in(String id, DeliveryState... states) {
    return Query.query(Criteria.where("_id").is(id))
        .addCriteria(Criteria.where("state").in((Object[]) states))
        .addCriteria(known());
  }

  private static Criteria known() {
    return Criteria.where("v").lte(StoredDelivery.V);
  }

  private boolean update(Query query, Update update) {
    return mongo.updateFirst(query, update, StoredDelivery.class).getMatchedCount() == 1;
  }
}
