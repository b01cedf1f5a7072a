package uk.lantern.bot.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** A chain that a released version began is whole for ever, and goes on. */
class GoldenTrailTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T14:00:00Z"), ZoneOffset.UTC);

  private final TestStore store = new TestStore();

  @TempDir Path data;

  @AfterEach
  void close() {
    store.close();
  }

  private AuditHeads heads() {
    return new AuditHeads(data.resolve("heads"), AuditKey.in(data));
  }

  @Test
  void anEntryOfVersion1HasTheHashItMustHaveAndTheNextFollowsIt() {
    Golden.insert(store.mongo, "auditTrail-v1.json");
    AuditTrail trail = new AuditTrail(store.mongo, AuditKey.in(data), heads(), CLOCK);
    PersonKey jo = new PersonKey("tenant-a", "object-of-jo");
    trail.record(AuditEvent.of(AuditKind.REFUSED_ROLE, jo).fact("verb", "questions"));
    AuditVerifier.Report report = new AuditVerifier(store.mongo, heads()).verify("tenant-a");
    assertThat(report.entries()).isEqualTo(2);
    assertThat(report.findings()).isEmpty();
    AuditEntry next =
        store.mongo.findById(AuditEntry.id("tenant-a", 2), AuditEntry.class, AuditEntry.COLLECTION);
    assertThat(next.previous())
        .isEqualTo("9276035d86e240a491bab38fea593435a766e847fcdb4c5ff871926afb541d87");
  }

  @Test
  void thePersonalFieldsOfVersion1HaveTheirHashAndGoOnTheirDay() {
    Golden.insert(store.mongo, "auditPersonal-v1.json");
    assertThat(store.mongo.findAll(AuditPersonal.class))
        .singleElement()
        .extracting(AuditPersonal::hash)
        .isEqualTo("98b7c8d10ddb8d6f8791e6cb975f1c199bbdb08ba9ba4cc2e8cddb92f56ab9a5");
    AuditTrail trail = new AuditTrail(store.mongo, AuditKey.in(data), heads(), CLOCK);
    assertThat(trail.purge(LocalDate.of(2028, 11, 25))).isZero();
    assertThat(trail.purge(LocalDate.of(2028, 11, 26))).isEqualTo(1);
  }
}
