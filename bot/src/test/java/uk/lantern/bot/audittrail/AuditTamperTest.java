package uk.lantern.bot.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.bot.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** Whoever writes to the store behind Lantern's back is found out, and the place is named. */
class AuditTamperTest {

  private static final int ENTRIES = 40;
  private static final int PLACES = 1_000;
  private static final long SEED = 20_261_126L;
  private static final PersonKey JO = new PersonKey("tenant-a", "jo");

  private final TestStore store = new TestStore();
  private final Random random = new Random(SEED);
  private AuditTrail trail;
  private AuditVerifier verifier;
  private Tampering tampering;

  @TempDir Path data;

  @BeforeEach
  void aChain() {
    AuditKey key = AuditKey.in(data);
    AuditHeads heads = new AuditHeads(data.resolve("heads"), key);
    Clock clock = Clock.fixed(Instant.parse("2026-11-26T14:00:00Z"), ZoneOffset.UTC);
    trail = new AuditTrail(store.mongo, key, heads, clock);
    verifier = new AuditVerifier(store.mongo, heads);
    for (int i = 0; i < ENTRIES; i++) {
      trail.record(
          AuditEvent.of(AuditKind.REFUSED_OBJECT, JO)
              .fact("verb", "verb-" + i)
              .personal("object", "Q-" + i));
    }
    tampering = new Tampering(store.mongo, random);
    assertThat(found()).isEmpty();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Set<Long> found() {
    return verifier.verify().stream()
        .flatMap(report -> report.findings().stream())
        .map(AuditVerifier.Finding::seq)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private long any() {
    return 1 + random.nextInt(ENTRIES);
  }

  @Test
  void everyFlipDeletionSwapAndCutIsDetectedWhereItHappened() {
    List<Function<Long, Long>> attacks =
        List.of(tampering::flip, tampering::delete, tampering::swap, tampering::cut);
    for (int i = 0; i < PLACES; i++) {
      long where = any();
      int attack = random.nextInt(attacks.size());
      long named = attacks.get(attack).apply(where);
      assertThat(found()).as("seed %d, attack %d at %d", SEED, attack, where).contains(named);
      tampering.restore();
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void anEntryThatIsRehashedBreaksTheOneAfterIt() {
    AuditEntry entry = entry(17);
    store.mongo.save(
        new AuditEntry(
                entry.id(),
                entry.v(),
                entry.tenant(),
                17,
                entry.at(),
                "PAUSED",
                entry.who(),
                entry.facts(),
                entry.personal(),
                entry.personalHash(),
                entry.previous(),
                "")
            .sealed());
    assertThat(found()).containsExactly(18L);
  }

  private AuditEntry entry(long seq) {
    return store.mongo.findById("tenant-a/" + seq, AuditEntry.class);
  }

  @Test
  void aChainRewrittenAsAWholeIsNotTheOneOfItsHead() {
    String previous = entry(16).hash();
    for (long seq = 17; seq <= ENTRIES; seq++) {
      AuditEntry entry = entry(seq);
      AuditEntry again =
          new AuditEntry(
                  entry.id(),
                  entry.v(),
                  entry.tenant(),
                  seq,
                  entry.at() + 1,
                  entry.kind(),
                  entry.who(),
                  entry.facts(),
                  entry.personal(),
                  entry.personalHash(),
                  previous,
                  "")
              .sealed();
      store.mongo.save(again);
      previous = again.hash();
    }
    assertThat(verifier.verify("tenant-a").findings())
        .containsExactly(new AuditVerifier.Finding(ENTRIES, AuditVerifier.Fault.REWRITTEN));
  }

  @Test
  void writingOnAfterACutDoesNotHideIt() {
    tampering.cut(ENTRIES - 4);
    for (int i = 0; i < 20; i++) {
      trail.record(AuditEvent.of(AuditKind.RESUMED, JO));
    }
    assertThat(verifier.verify("tenant-a").findings())
        .extracting(AuditVerifier.Finding::fault)
        .contains(AuditVerifier.Fault.REWRITTEN);
  }

  @Test
  void changedPersonalFieldsAndAChangedHeadAreFoundToo() throws Exception {
    store
        .mongo
        .getCollection(AuditPersonal.COLLECTION)
        .updateOne(
            new Document("_id", entry(9).personal()),
            new Document("$set", new Document("fields.object", "Q-10")));
    assertThat(verifier.verify("tenant-a").findings())
        .containsExactly(new AuditVerifier.Finding(9, AuditVerifier.Fault.PERSONAL_CHANGED));
    try (var files = Files.list(data.resolve("heads"))) {
      Path head = files.findFirst().orElseThrow();
      Files.writeString(head, Files.readString(head).replaceFirst("\\n40\\n", "\n39\n"));
    }
    assertThat(verifier.verify("tenant-a").findings())
        .contains(new AuditVerifier.Finding(39, AuditVerifier.Fault.HEAD_CHANGED));
  }
}
