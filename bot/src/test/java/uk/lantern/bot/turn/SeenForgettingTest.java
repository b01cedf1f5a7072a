package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.turn.SeenWork.Worked;
import uk.lantern.scheduler.retention.Forgotten;

/** An answer that says who somebody is goes before its day is over; the others are still needed. */
class SeenForgettingTest {

  private static final Forgotten NINA =
      new Forgotten("t1", "nina", "Nina Shah", "former-77", "a former colleague");

  private final TestStore store = new TestStore();

  @AfterEach
  void close() {
    store.close();
  }

  private void answered(String activity, String body) {
    Clock noon = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    try (SeenActivities seen = new SeenActivities(store.mongo, noon, SeenPace.usual())) {
      seen.take(
          new ActivityKey("msteams", "c", activity),
          new byte[0],
          held -> Worked.done(new SeenAnswer(200, body.getBytes(StandardCharsets.UTF_8))));
    }
  }

  @Test
  void onlyAnswersThatNameThemGo() {
    answered("1", "You are Nina Shah, auditor.");
    answered("2", "Thank you.");
    SeenForgetting forgetting = new SeenForgetting(store.mongo);
    assertThat(forgetting.holding(NINA)).isOne();
    assertThat(forgetting.forget(NINA)).isOne();
    assertThat(forgetting.forget(NINA)).as("run again").isZero();
    assertThat(store.mongo.estimatedCount("seen_activities")).isOne();
  }
}
