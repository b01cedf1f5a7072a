package uk.lantern.bot.audittrail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * The audit trail: for each tenant a chain of entries, of which each holds the hash of the one
 * before. Nothing here changes or deletes an entry; personal fields stand apart and can go.
 */
public final class AuditTrail implements Purge {

  private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

  /** Of the instances that want one number each time one gets it; a hundred is never reached. */
  private static final int TRIES = 100;

  private static final int SALT_BYTES = 16;

  /** What the first entry of a chain stands on. */
  static final String START = "";

  private final MongoOperations mongo;
  private final AuditKey key;
  private final AuditHeads heads;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private volatile boolean indexed;

  AuditTrail(MongoOperations mongo, AuditKey key, AuditHeads heads, Clock clock) {
    this.mongo = mongo;
    this.key = key;
    this.heads = heads;
    this.clock = clock;
  }

  /** Appends to the chain of the person's tenant; returns once the store has acknowledged it. */
  public void record(AuditEvent event) {
    index();
    String who = key.pseudonym(event.by());
    // First, so that no entry points to what a crash kept from being written.
    AuditPersonal personal = event.personal().isEmpty() ? null : kept(event, who);
    for (int tries = 1; ; tries++) {
      AuditEntry entry = next(event, who, personal);
      try {
        anchor(mongo.insert(entry));
        return;
      } catch (DuplicateKeyException taken) {
        if (tries == TRIES) {
          throw taken;
        }
      }
    }
  }

  /** How the trail names somebody; says nothing to whoever has not the key. */
  public String pseudonym(PersonKey person) {
    return key.pseudonym(person);
  }

  /** Whether an entry of that kind about that person of that tenant is there, by its pseudonym. */
  public boolean holds(AuditKind kind, String fact, PersonKey person) {
    return mongo.exists(
        query(
            where("tenant")
                .is(person.tenant())
                .and("kind")
                .is(kind.name())
                .and("facts." + fact)
                .is(key.pseudonym(person))),
        AuditEntry.class);
  }

  private AuditPersonal kept(AuditEvent event, String who) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    LocalDate until = London.today(clock).plusYears(event.kind().yearsKept());
    return mongo.insert(
        new AuditPersonal(
            UUID.randomUUID().toString(),
            AuditPersonal.V,
            event.by().tenant(),
            who,
            HexFormat.of().formatHex(salt),
            event.personal(),
            until.toString()));
  }

  private AuditEntry next(AuditEvent event, String who, @Nullable AuditPersonal personal) {
    String tenant = event.by().tenant();
    Optional<AuditEntry> last = last(mongo, tenant);
    long seq = last.map(AuditEntry::seq).orElse(0L) + 1;
    return new AuditEntry(
            AuditEntry.id(tenant, seq),
            AuditEntry.V,
            tenant,
            seq,
            clock.millis(),
            event.kind().name(),
            who,
            Map.copyOf(event.facts()),
            personal == null ? null : personal.id(),
            personal == null ? null : personal.hash(),
            last.map(AuditEntry::hash).orElse(START),
            "")
        .sealed();
  }

  static Optional<AuditEntry> last(MongoOperations mongo, String tenant) {
    return Optional.ofNullable(
        mongo.findOne(
            query(where("tenant").is(tenant)).with(Sort.by(Sort.Direction.DESC, "seq")).limit(1),
            AuditEntry.class));
  }

  /** A head that does not stand in the chain any more is evidence: it stays as it is. */
  private synchronized void anchor(AuditEntry entry) {
    Optional<AuditHeads.Head> known = heads.of(entry.tenant());
    if (known.isPresent() && known.get().seq() >= entry.seq()) {
      return;
    }
    if (known.isPresent() && !stands(known.get())) {
      LOG.error("The audit trail was changed: run infra/lantern audit-trail verify.");
      return;
    }
    heads.write(entry.tenant(), entry.seq(), entry.hash());
  }

  private boolean stands(AuditHeads.Head head) {
    AuditEntry there = mongo.findById(AuditEntry.id(head.tenant(), head.seq()), AuditEntry.class);
    return head.signed() && there != null && there.hash().equals(head.hash());
  }

  @Override
  public String collection() {
    return AuditPersonal.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), AuditPersonal.class)
            .getDeletedCount());
  }

  private void index() {
    if (!indexed) {
      mongo
          .indexOps(AuditEntry.class)
          .createIndex(
              new Index().on("tenant", Sort.Direction.ASC).on("seq", Sort.Direction.ASC).unique());
      mongo.indexOps(AuditPersonal.class).createIndex(new Index("purgeOn", Sort.Direction.ASC));
      indexed = true;
    }
  }
}
