package uk.lantern.bot.conversation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.result.UpdateResult;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReference.Status;
import uk.lantern.scheduler.people.LatelyRead;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * Where people can be written to, by tenant and Entra object id. Every method but {@link #find},
 * {@link #reachable} and {@link #hasJustLeft} writes at once; all throw Spring's {@code
 * DataAccessException} when the database is away.
 */
public final class ConversationReferences implements Purge {

  /** How long the reference of somebody who left is kept, should they come back. */
  static final Duration KEPT_AFTER_LEAVING = Duration.ofDays(30);

  /** Longer than from the last look into the store to the first byte of a letter. */
  private static final Duration JUST_LEFT = Duration.ofSeconds(30);

  private final MongoOperations mongo;
  private final Clock clock;
  private final Indexes indexes;
  private final Cache<PersonKey, Boolean> justLeft =
      Caffeine.newBuilder().expireAfterWrite(JUST_LEFT).build();
  private final LatelyRead<Optional<Address>> homes = new LatelyRead<>(System::nanoTime);

  public ConversationReferences(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
    this.indexes = new Indexes(mongo, ConversationReference.class, ConversationReference.INDEXES);
  }

  @EventListener(ApplicationStartedEvent.class)
  void atStart() {
    indexes.atStart();
  }

  /**
   * The same as {@link #met} for whoever writes, when nobody asks whether they are new: a person
   * who was seen there a moment ago is not looked up again. Should another instance have noted that
   * they left or blocked Lantern meanwhile, their next message some seconds later tells.
   */
  public void writesFrom(PersonKey key, Address address) {
    if (homes.get(key, this::home).filter(address::equals).isEmpty()) {
      met(key, address);
    }
  }

  private Optional<Address> home(PersonKey key) {
    return reachable(key).map(ConversationReference::address);
  }

  /**
   * Remembers the person's 1:1 conversation. Writes only when something changed.
   *
   * @return true for exactly one caller when the person is new or was not installed before, however
   *     many activities tell of it at once
   */
  public boolean met(PersonKey key, Address address) {
    ConversationReference known = mongo.findById(id(key), ConversationReference.class);
    if (known != null && known.reachable() && known.address().equals(address)) {
      return false;
    }
    try {
      return keep(key, address, known);
    } finally {
      justLeft.invalidate(key);
      homes.changed(key);
    }
  }

  private boolean keep(PersonKey key, Address address, @Nullable ConversationReference known) {
    indexes.ensure();
    ConversationReference next = ConversationReference.installed(key, address);
    if (known == null) {
      try {
        mongo.insert(next);
        return true;
      } catch (DuplicateKeyException someoneElseWasFirst) {
        return met(key, address);
      }
    }
    Update update =
        new Update().set("address", address).set("status", Status.INSTALLED).unset("purgeAt");
    Query away = byId(key).addCriteria(where("status").ne(Status.INSTALLED));
    if (changed(mongo.updateFirst(away, update, ConversationReference.class))) {
      return true;
    }
    mongo.updateFirst(byId(key), update, ConversationReference.class);
    return false;
  }

  /** Lantern was uninstalled by this person; nothing happens when they were never known. */
  public void left(PersonKey key) {
    justLeft.put(key, true); // before anybody is told that it is so
    Update update =
        new Update()
            .set("status", Status.LEFT)
            .set("purgeAt", clock.instant().plus(KEPT_AFTER_LEAVING));
    mongo.updateFirst(byId(key), update, ConversationReference.class);
    homes.changed(key);
  }

  /**
   * Whether this instance was told in the last half minute that they uninstalled Lantern. It asks
   * no store, for the moment in which a letter's first byte goes; later looks find it there.
   */
  public boolean hasJustLeft(PersonKey key) {
    return justLeft.getIfPresent(key) != null;
  }

  /** The connector says that this person blocked Lantern. */
  public void blocked(PersonKey key) {
    Query installed = byId(key).addCriteria(where("status").is(Status.INSTALLED));
    mongo.updateFirst(
        installed, new Update().set("status", Status.BLOCKED), ConversationReference.class);
    homes.changed(key);
  }

  /** What is known about this person, reachable or not. */
  public Optional<ConversationReference> find(PersonKey key) {
    return Optional.ofNullable(mongo.findById(id(key), ConversationReference.class));
  }

  /** Where this person can be written to now. */
  public Optional<ConversationReference> reachable(PersonKey key) {
    return find(key).filter(ConversationReference::reachable);
  }

  /** Forgets the person: the stored address is poisoned, or they asked to be erased. */
  public void purge(PersonKey key) {
    mongo.remove(byId(key), ConversationReference.class);
    homes.changed(key);
  }

  @Override
  public String collection() {
    return ConversationReference.COLLECTION;
  }

  /** Forgets everybody who left 30 days ago or before. */
  @Override
  public int purge(LocalDate today) {
    Query due = new Query(where("purgeAt").lte(clock.instant()));
    return Math.toIntExact(mongo.remove(due, ConversationReference.class).getDeletedCount());
  }

  private static String id(PersonKey key) {
    return ConversationReference.idOf(key);
  }

  private static Query byId(PersonKey key) {
    return new Query(where("_id").is(id(key)));
  }

  private static boolean changed(UpdateResult result) {
    return result.getMatchedCount() > 0;
  }
}
