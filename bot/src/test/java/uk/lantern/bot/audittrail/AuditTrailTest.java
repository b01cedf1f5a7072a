package uk.lantern.bot.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.bot.TestStore;
import uk.lantern.scheduler.people.PersonKey;

/** What is recorded stays, names nobody in the chain, and can lose its personal fields. */
class AuditTrailTest {

  private static final PersonKey JO = new PersonKey("tenant-a", "object-of-jo");
  private static final PersonKey PRIYA = new PersonKey("tenant-a", "object-of-priya");
  private static final PersonKey ELSEWHERE = new PersonKey("tenant-b", "object-of-jo");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T14:00:00Z"), ZoneOffset.UTC);

  private final TestStore store = new TestStore();

  @TempDir Path data;

  @AfterEach
  void close() {
    store.close();
  }

  private AuditTrail trail() {
    AuditKey key = AuditKey.in(data);
    return new AuditTrail(store.mongo, key, new AuditHeads(data.resolve("heads"), key), CLOCK);
  }

  private AuditVerifier verifier() {
    return new AuditVerifier(store.mongo, new AuditHeads(data.resolve("heads"), AuditKey.in(data)));
  }

  private static AuditEvent refused(PersonKey by) {
    return AuditEvent.of(AuditKind.REFUSED_ROLE, by).fact("verb", "questions");
  }

  @Test
  void eachTenantHasAChainOfItsOwnFromOne() {
    AuditTrail trail = trail();
    trail.record(refused(JO));
    trail.record(refused(ELSEWHERE));
    trail.record(AuditEvent.of(AuditKind.PAUSED, PRIYA).personal("reason", "wrong date in it"));
    assertThat(verifier().verify())
        .extracting(
            AuditVerifier.Report::tenant,
            AuditVerifier.Report::entries,
            AuditVerifier.Report::intact)
        .containsExactly(tuple("tenant-a", 2L, true), tuple("tenant-b", 1L, true));
  }

  @Test
  void theChainNamesNobodyAndHoldsNobodysWords() {
    trail().record(AuditEvent.of(AuditKind.PAUSED, JO).personal("reason", "Jo's own words"));
    String chain = String.valueOf(store.mongo.findAll(Document.class, AuditEntry.COLLECTION));
    assertThat(chain).doesNotContain(JO.objectId(), "own words").contains("PAUSED");
    assertThat(trail().pseudonym(JO))
        .isEqualTo(trail().pseudonym(JO))
        .isNotEqualTo(trail().pseudonym(PRIYA))
        .isNotEqualTo(trail().pseudonym(ELSEWHERE));
    assertThat(AuditKey.parse("b3RoZXIga2V5IG9mIDMyIGJ5dGVzLCBmb3IgdGVzdHM6KSE=").pseudonym(JO))
        .as("without the key nobody can tell")
        .isNotEqualTo(trail().pseudonym(JO));
  }

  @Test
  void personalFieldsGoAfterTwoYearsAndThoseOfRolesAfterSix() {
    AuditTrail trail = trail();
    trail.record(AuditEvent.of(AuditKind.PAUSED, JO).personal("reason", "words of Jo"));
    trail.record(AuditEvent.of(AuditKind.ROLE_GRANTED, JO).personal("to", "role of Priya"));
    LocalDate today = LocalDate.of(2026, 11, 26);
    assertThat(trail.purge(today.plusYears(2).minusDays(1))).isZero();
    assertThat(trail.purge(today.plusYears(2))).isEqualTo(1);
    assertThat(store.mongo.findAll(Document.class, AuditPersonal.COLLECTION).toString())
        .doesNotContain("words of Jo")
        .contains("role of Priya");
    assertThat(verifier().verify("tenant-a").erased()).isEqualTo(1);
    assertThat(trail.purge(today.plusYears(6).minusDays(1))).isZero();
    assertThat(trail.purge(today.plusYears(6))).isEqualTo(1);
    assertThat(verifier().verify("tenant-a").intact()).isTrue();
  }

  @Test
  void instancesThatWriteAtOnceLeaveOneChainWithoutGaps() throws Exception {
    try (ExecutorService four = Executors.newFixedThreadPool(4)) {
      List<Future<?>> all = new ArrayList<>();
      for (int instance = 0; instance < 4; instance++) {
        AuditTrail trail = trail();
        all.add(
            four.submit(
                () -> {
                  for (int i = 0; i < 15; i++) {
                    trail.record(refused(JO));
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    AuditVerifier.Report report = verifier().verify("tenant-a");
    assertThat(report.findings()).isEmpty();
    assertThat(report.entries()).isEqualTo(60);
    assertThat(report.head()).startsWith("60:");
  }

  @Test
  void aHeadNotedElsewhereCanBeHeldAgainstTheChain() {
    AuditTrail trail = trail();
    trail.record(refused(JO));
    String[] noted = verifier().verify("tenant-a").head().split(":");
    trail.record(refused(PRIYA));
    assertThat(verifier().holds("tenant-a", Long.parseLong(noted[0]), noted[1])).isTrue();
    assertThat(verifier().holds("tenant-a", 1, "0".repeat(64))).isFalse();
  }

  @Test
  void theKeyIsReadableByItsOwnerOnlyAndAWeakOneIsRefused() throws Exception {
    trail();
    if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(data.resolve("audit.key"))).hasSize(2);
    }
    assertThatThrownBy(() -> AuditKey.parse("c2hvcnQ="))
        .hasMessageContaining("lantern.audit-key has to be 32 bytes");
  }
}
