package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.index.IndexInfo;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.turn.SeenWork.Worked;

class SeenPurgeTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 24);

  private final TestStore store = new TestStore();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anActivityIsForgottenAfterADayAndNotBefore() {
    try (SeenActivities seen = at(NOON)) {
      seen.take(
          new ActivityKey("msteams", "c", "1"),
          new byte[0],
          held -> Worked.done(SeenAnswer.bare(200)));
    }
    assertThat(purgedAt(NOON.plus(Duration.ofHours(24)).minusMillis(1))).isZero();
    assertThat(purgedAt(NOON.plus(Duration.ofHours(24)))).isOne();
    assertThat(store.mongo.estimatedCount("seen_activities")).isZero();
    assertThat(store.mongo.indexOps("seen_activities").getIndexInfo())
        .extracting(IndexInfo::getName)
        .anyMatch(name -> name.startsWith("purgeAt"));
  }

  private int purgedAt(Instant now) {
    try (SeenActivities seen = at(now)) {
      return seen.purge(ANY_DAY);
    }
  }

  private SeenActivities at(Instant now) {
    return new SeenActivities(store.mongo, Clock.fixed(now, ZoneOffset.UTC), SeenPace.usual());
  }
}
