package uk.lantern.bot.audittrail;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;

/** Reads whole chains and says where one is not what was written. */
public final class AuditVerifier {

  /**
   * @param seq where; for something missing, the number that is missing
   */
  public record Finding(long seq, Fault fault) {}

  /** What can be wrong at a place. */
  public enum Fault {
    /** An entry, or its number, tenant or id, is not what was written. */
    CHANGED,
    /** An entry is gone from the middle. */
    MISSING,
    /** Everything from here on is gone: the head outside the store knows of it. */
    CUT_SHORT,
    /** The personal fields of the entry are not what was written. */
    PERSONAL_CHANGED,
    /** The chain up to here is another than the one whose head was kept. */
    REWRITTEN,
    /** The head file itself was changed. */
    HEAD_CHANGED
  }

  /**
   * What became of one chain.
   *
   * @param erased entries whose personal fields are past their years
   * @param head to note elsewhere: number and hash of the last entry
   */
  public record Report(
      String tenant, long entries, int erased, String head, List<Finding> findings) {

    public Report {
      findings = List.copyOf(findings);
    }

    public boolean intact() {
      return findings.isEmpty();
    }

    @Override
    public String toString() {
      return "Report[" + entries + " entries, " + findings + "]";
    }
  }

  private final MongoOperations mongo;
  private final AuditHeads heads;

  AuditVerifier(MongoOperations mongo, AuditHeads heads) {
    this.mongo = mongo;
    this.heads = heads;
  }

  /** Every chain that the store or a head knows of. */
  public List<Report> verify() {
    Set<String> tenants =
        new TreeSet<>(
            mongo.findDistinct(
                query(where("_id").exists(true)), "tenant", AuditEntry.class, String.class));
    heads.all().forEach(head -> tenants.add(head.tenant()));
    return tenants.stream().map(this::verify).toList();
  }

  Report verify(String tenant) {
    Walk walk = new Walk();
    try (Stream<AuditEntry> entries =
        mongo.stream(query(where("tenant").is(tenant)).with(Sort.by("seq")), AuditEntry.class)) {
      entries.forEach(walk::step);
    }
    heads.of(tenant).ifPresent(head -> against(head, walk));
    return new Report(tenant, walk.entries, walk.erased, walk.seq + ":" + walk.hash, walk.findings);
  }

  /** Whether the chain holds this link, noted elsewhere before. */
  public boolean holds(String tenant, long seq, String hash) {
    AuditEntry entry = mongo.findById(AuditEntry.id(tenant, seq), AuditEntry.class);
    return entry != null && entry.hash().equals(hash);
  }

  private void against(AuditHeads.Head head, Walk walk) {
    if (!head.signed()) {
      walk.found(head.seq(), Fault.HEAD_CHANGED);
    } else if (walk.seq < head.seq()) {
      walk.found(walk.seq + 1, Fault.CUT_SHORT);
    } else if (!holds(head.tenant(), head.seq(), head.hash())) {
      walk.found(head.seq(), Fault.REWRITTEN);
    }
  }

  /** One pass over a chain. After a fault it goes on from what stands there. */
  private final class Walk {

    private final List<Finding> findings = new ArrayList<>();
    private long entries;
    private long seq;
    private int erased;
    private String hash = AuditTrail.START;

    void step(AuditEntry entry) {
      entries++;
      for (long gone = seq + 1; gone < entry.seq(); gone++) {
        found(gone, Fault.MISSING);
      }
      boolean first = entry.seq() == seq + 1;
      boolean whole =
          entry.hash().equals(entry.expected(entry.previous()))
              && entry.id().equals(AuditEntry.id(entry.tenant(), entry.seq()))
              && entry.seq() > seq
              && (!first || entry.previous().equals(hash));
      if (!whole) {
        found(entry.seq(), Fault.CHANGED);
      }
      personal(entry);
      seq = entry.seq();
      hash = entry.hash();
    }

    private void personal(AuditEntry entry) {
      if (entry.personal() == null) {
        return;
      }
      AuditPersonal kept = mongo.findById(entry.personal(), AuditPersonal.class);
      if (kept == null) {
        erased++;
      } else if (!kept.hash().equals(entry.personalHash())) {
        found(entry.seq(), Fault.PERSONAL_CHANGED);
      }
    }

    void found(long where, Fault fault) {
      findings.add(new Finding(where, fault));
    }
  }
}
