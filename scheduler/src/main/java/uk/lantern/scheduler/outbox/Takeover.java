package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.outbox.MessageKind.WhenInDoubt;

/** Continues the work of dead instances, and closes what is too late; at most once a second. */
final class Takeover {

  private static final Duration EVERY = Duration.ofSeconds(1);

  /** Longer than any ordinary wait: then there is a backlog, and the newest is worth most. */
  private static final Duration BEHIND = Duration.ofMinutes(5);

  /**
   * In a second, beside nothing else: a million must not hold the store's one lock for a minute.
   */
  private static final int EXPIRED_AT_ONCE = 1_000;

  /** With one command: the store holds each letter as it was and as it is until that is over. */
  private static final int EXPIRED_TOGETHER = 250;

  private final MongoOperations mongo;
  private final Leases leases;
  private final Clock clock;
  private @Nullable Instant lastRun;
  private long lastNanos;
  private int stillToClose;
  private volatile boolean behind;
  private volatile boolean closing;

  Takeover(MongoOperations mongo, Leases leases, Clock clock) {
    this.mongo = mongo;
    this.leases = leases;
    this.clock = clock;
  }

  /** Whether the oldest that is due has waited for minutes. */
  boolean isBehind() {
    return behind;
  }

  /** Whether more was too late at the last look than is closed with one command. */
  boolean isClosing() {
    return closing;
  }

  synchronized void run() {
    Instant now = clock.instant();
    if (lastRun != null
        && now.isBefore(lastRun.plus(EVERY))
        && leases.nanos() - lastNanos < EVERY.toNanos()) {
      return;
    }
    lastRun = now;
    lastNanos = leases.nanos();
    takeOver(now);
    closing = expireSome(now) == EXPIRED_TOGETHER;
    stillToClose = closing ? EXPIRED_AT_ONCE : 0;
    behind = oldestDue().isBefore(now.minus(BEHIND));
  }

  private void takeOver(Instant now) {
    Query held =
        Query.query(Criteria.where("state").in(DeliveryState.CLAIMED, DeliveryState.SENDING));
    List<String> owners =
        mongo.findDistinct(held, "lease.owner", StoredDelivery.class, String.class);
    for (String dead : leases.dead(owners)) {
      // Not begun: as if nobody had touched it.
      change(of(dead, DeliveryState.CLAIMED), new Update().set("state", DeliveryState.DUE));
      settleUsed(dead, now);
      Update inDoubt = StoredDelivery.settled(DeliveryState.IN_DOUBT, null, "sender_died", now);
      change(doubtful(dead, WhenInDoubt.HOLD), inDoubt);
      // Perhaps it is the letter that kills whoever sends it.
      change(
          doubtful(dead, WhenInDoubt.SEND_AGAIN).and("attempts").gte(SettlePolicy.MAX_ATTEMPTS),
          inDoubt);
      change(doubtful(dead, WhenInDoubt.SEND_AGAIN), StoredDelivery.dueAgain(now, true));
      leases.forget(dead);
    }
  }

  /** Asked first, for there is hardly ever one. */
  private void settleUsed(String dead, Instant now) {
    if (mongo.exists(Query.query(usedBy(dead)), StoredDelivery.class)) {
      change(usedBy(dead), StoredDelivery.used(now));
    }
  }

  /** One whose card is used just now is left, and settled as such at the next look. */
  private static Criteria doubtful(String owner, WhenInDoubt kinds) {
    return of(owner, DeliveryState.SENDING)
        .and("letter.used")
        .ne(true)
        .and("kind")
        .in(kinds(kinds));
  }

  private static Criteria usedBy(String owner) {
    return of(owner, DeliveryState.SENDING).and("letter.used").is(true);
  }

  /**
   * Closes more of what is too late, for whoever found nothing to send: that somebody is told comes
   * before that somebody is not.
   */
  synchronized void closeMore() {
    int more = stillToClose;
    stillToClose = 0;
    for (int ended = 1; ended > 0 && more > 0; more -= ended) {
      ended = expireSome(clock.instant());
    }
  }

  /** Returns how many were too late. */
  private int expireSome(Instant now) {
    Query late =
        Query.query(Criteria.where("state").is(DeliveryState.DUE).and("letter.expires").lte(now))
            .limit(EXPIRED_TOGETHER);
    late.fields().include("_id");
    List<String> ids =
        mongo.find(late, Document.class, StoredDelivery.COLLECTION).stream()
            .map(found -> found.getString("_id"))
            .toList();
    if (!ids.isEmpty()) {
      change(
          Criteria.where("_id").in(ids).and("state").is(DeliveryState.DUE),
          StoredDelivery.settled(DeliveryState.EXPIRED, null, "too_late", now));
    }
    return ids.size();
  }

  private Instant oldestDue() {
    Query oldest =
        Query.query(Criteria.where("state").is(DeliveryState.DUE))
            .with(Sort.by("notBefore"))
            .limit(1);
    StoredDelivery found = mongo.findOne(oldest, StoredDelivery.class);
    return found == null ? Instant.MAX : found.notBefore();
  }

  private static Criteria of(String owner, DeliveryState state) {
    return Criteria.where("lease.owner").is(owner).and("state").is(state);
  }

  private static List<MessageKind> kinds(WhenInDoubt whenInDoubt) {
    return MessageKind.those(kind -> kind.whenInDoubt() == whenInDoubt);
  }

  /** A document of a newer version is left to the instances that know it. */
  private void change(Criteria which, Update update) {
    mongo.updateMulti(
        Query.query(which.and("v").lte(StoredDelivery.V)), update, StoredDelivery.class);
  }
}
