package uk.lantern.bot.turn;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.WriteConcern;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.bot.turn.SeenActivity.State;
import uk.lantern.scheduler.document.GatheredWrites;

/** The seen activities in MongoDB; every step is one compare-and-set on one document. */
final class SeenStore {

  static final Duration KEPT = Duration.ofHours(24);

  /**
   * A claim has to be seen by everybody and need not outlive a power cut, after which nobody works
   * on what it claims: it would be taken over. So it does not wait for the device. What a turn
   * keeps and how it ended do, and whatever lasts of these lasts with the claim before it.
   */
  private static final UnaryOperator<WriteConcern> CLAIMS = own -> own.withJournal(false);

  private final MongoOperations mongo;
  private final Writes writes;
  private final Clock clock;
  private final String owner;
  private final String collection;
  private final @Nullable String round;
  private volatile boolean indexed;

  SeenStore(MongoOperations mongo, Clock clock, String owner) {
    this(mongo, Writes.of(mongo), clock, owner, null);
  }

  private SeenStore(
      MongoOperations mongo, Writes writes, Clock clock, String owner, @Nullable String round) {
    this.mongo = mongo;
    this.writes = writes;
    this.clock = clock;
    this.owner = owner;
    this.collection = round == null ? SeenActivity.COLLECTION : SeenActivity.KEYED;
    this.round = round;
    this.indexed = round != null;
  }

  /** The same for what is kept under a round's key: without a moment, and without answers. */
  SeenStore keyed(String ofRound) {
    return new SeenStore(mongo, writes, clock, owner, ofRound);
  }

  /** Claims the activity. Returns null when it is ours, else what somebody else wrote. */
  @Nullable SeenActivity claim(String id, String bodyHash) {
    Instant purgeAt = round == null ? clock.instant().plus(KEPT) : null;
    SeenActivity mine =
        new SeenActivity(id, 1, bodyHash, State.PROCESSING, owner, 0, null, purgeAt, round);
    ensureIndexes();
    while (true) {
      if (gathered().insert(mine)) {
        return null;
      }
      SeenActivity theirs = find(id);
      if (theirs != null) {
        return theirs;
      }
    }
  }

  /** What somebody else wrote; null when that was purged and the activity is ours now. */
  @Nullable SeenActivity findOrClaim(String id, String bodyHash) {
    SeenActivity theirs = find(id);
    return theirs != null ? theirs : claim(id, bodyHash);
  }

  @Nullable SeenActivity find(String id) {
    return mongo.findById(id, SeenActivity.class, collection);
  }

  /** Takes over from an owner whose beat stood still. False when anything moved meanwhile. */
  boolean takeOver(SeenActivity stale) {
    Query unchanged =
        new Query(
            where("_id")
                .is(stale.id())
                .and("state")
                .is(State.PROCESSING)
                .and("owner")
                .is(stale.owner())
                .and("beat")
                .is(stale.beat()));
    Update mine = new Update().set("owner", owner).inc("beat", 1);
    return mongo.findAndModify(
            unchanged,
            mine,
            FindAndModifyOptions.options().returnNew(true),
            SeenActivity.class,
            collection)
        != null;
  }

  /** One beat for one activity. False when it is no longer ours. */
  boolean beat(String id) {
    return mongo
            .updateFirst(mine(id), new Update().inc("beat", 1), SeenActivity.class, collection)
            .getMatchedCount()
        > 0;
  }

  void settle(String id, SeenAnswer answer) {
    Update done = new Update().set("state", State.DONE).set("answer", answer);
    if (round != null) {
      done.set("answer", SeenAnswer.bare(200)).set("owner", "").set("beat", 0L);
    }
    gathered().update(mine(id), done);
  }

  /** What this instance is still working on stays: in a trial its own turn may move the clock. */
  long purgeDue() {
    Criteria ended =
        new Criteria().orOperator(where("state").is(State.DONE), where("owner").ne(owner));
    Query due = new Query(where("purgeAt").lte(clock.instant()).andOperator(ended));
    return mongo.remove(due, SeenActivity.class).getDeletedCount();
  }

  /** Rounds under whose keys something is kept. */
  List<String> rounds() {
    return mongo.findDistinct(
        new Query(), "round", SeenActivity.KEYED, SeenActivity.class, String.class);
  }

  long forget(String ofRound) {
    Query theirs = new Query(where("round").is(ofRound));
    return mongo.remove(theirs, SeenActivity.class, SeenActivity.KEYED).getDeletedCount();
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(SeenActivity.class).createIndex(SeenActivity.BY_PURGE_DATE);
      indexed = true;
    }
  }

  private GatheredWrites<SeenActivity> gathered() {
    return round == null ? writes.usual() : writes.keyed();
  }

  /** Writes of many turns at once, one command for each collection. */
  private record Writes(GatheredWrites<SeenActivity> usual, GatheredWrites<SeenActivity> keyed) {

    static Writes of(MongoOperations mongo) {
      return new Writes(
          new GatheredWrites<>(mongo, SeenActivity.class, SeenActivity.COLLECTION, CLAIMS),
          new GatheredWrites<>(mongo, SeenActivity.class, SeenActivity.KEYED, CLAIMS));
    }
  }

  private Query mine(String id) {
    return new Query(where("_id").is(id).and("owner").is(owner).and("state").is(State.PROCESSING));
  }
}
