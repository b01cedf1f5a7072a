package uk.lantern.bot.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.TestStore;
import uk.lantern.content.calendar.LanternClock;

/** A flood at the door is in the trail, in figures, and does not fill it. */
class TurnedAwayTest {

  private final TestStore store = new TestStore();
  private final LanternClock clock =
      new LanternClock(Clock.fixed(Instant.parse("2026-11-26T14:00:00Z"), ZoneOffset.UTC));

  @TempDir Path data;

  @AfterEach
  void close() {
    store.close();
  }

  private TurnedAwayFigures door(MongoOperations mongo) {
    AuditKey key = AuditKey.in(data);
    AuditHeads heads = new AuditHeads(data.resolve("heads"), key);
    return new TurnedAwayFigures(new AuditTrail(mongo, key, heads, clock), "tenant-a", clock);
  }

  private List<Map<String, String>> facts() {
    return store.mongo.findAll(AuditEntry.class).stream()
        .filter(entry -> entry.kind().equals("TURNED_AWAY"))
        .map(AuditEntry::facts)
        .toList();
  }

  @Test
  void theFirstStandsInTheTrailAtOnceAndTenThousandMoreAreOneEntryAnHourLater() {
    TurnedAwayFigures door = door(store.mongo);
    door.note("auth.unknown_key");
    assertThat(facts()).containsExactly(Map.of("auth/unknown_key", "1"));
    for (int i = 0; i < 10_000; i++) {
      door.note(i % 10 == 0 ? "page.not-signed" : "auth.expired");
    }
    assertThat(facts()).as("within the hour").hasSize(1);
    clock.jumpTo(clock.instant().plus(Duration.ofHours(1)));
    door.note("page.item");
    assertThat(facts())
        .hasSize(2)
        .contains(Map.of("auth/expired", "9000", "page/not-signed", "1000", "page/item", "1"));
  }

  @Test
  void whatIsLeftIsWrittenWhenLanternStopsAndTheChainIsWhole() {
    TurnedAwayFigures door = door(store.mongo);
    door.note("auth.expired");
    door.note("auth.expired");
    door.close();
    door.close();
    assertThat(facts()).hasSize(2);
    AuditHeads heads = new AuditHeads(data.resolve("heads"), AuditKey.in(data));
    assertThat(new AuditVerifier(store.mongo, heads).verify("tenant-a").intact()).isTrue();
    assertThat(store.mongo.findAll(AuditPersonal.class)).as("nobody is in it").isEmpty();
  }

  @Test
  void aStoreThatIsAwayThrowsNothingAtWhoeverIsAtTheDoorAndLosesNoFigure() {
    MongoOperations away = mock(MongoOperations.class);
    when(away.indexOps(any(Class.class)))
        .thenThrow(new DataAccessResourceFailureException("away"))
        .thenAnswer(call -> store.mongo.indexOps(call.<Class<?>>getArgument(0)));
    when(away.findOne(any(), any(Class.class)))
        .thenAnswer(call -> store.mongo.findOne(call.getArgument(0), AuditEntry.class));
    when(away.insert(any(AuditEntry.class)))
        .thenAnswer(call -> store.mongo.insert(call.<AuditEntry>getArgument(0)));
    TurnedAwayFigures door = door(away);
    door.note("auth.expired");
    assertThat(facts()).isEmpty();
    clock.jumpTo(clock.instant().plus(Duration.ofHours(1)));
    door.note("auth.expired");
    assertThat(facts()).containsExactly(Map.of("auth/expired", "2"));
  }
}
