package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.turn.SeenWork.Worked;

class SeenActivitiesTest {

  private static final ActivityKey KEY = new ActivityKey("msteams", "conv", "1");
  private static final byte[] BODY = "body".getBytes(StandardCharsets.UTF_8);
  private static final SeenPace QUICK =
      new SeenPace(
          Duration.ofMillis(40),
          Duration.ofMillis(400),
          Duration.ofMillis(200),
          Duration.ofSeconds(5));

  private final TestStore store = new TestStore();
  private final AtomicInteger effects = new AtomicInteger();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aCopyThatReachesAnotherInstanceGetsTheSameAnswer() {
    try (SeenActivities one = seen(store.mongo);
        SeenActivities two = seen(store.mongo)) {
      assertThat(one.take(KEY, BODY, this::work)).isEqualTo(answered(false));
      assertThat(two.take(KEY, BODY, this::work)).isEqualTo(answered(true));
    }
    assertThat(effects).hasValue(1);
  }

  @Test
  void case027AnAlteredBodyIsRefusedByEveryInstance() {
    try (SeenActivities one = seen(store.mongo);
        SeenActivities two = seen(store.mongo)) {
      one.take(KEY, BODY, this::work);
      assertThat(two.take(KEY, new byte[] {1}, this::work)).isInstanceOf(Seen.Altered.class);
      assertThat(two.take(KEY, BODY, this::work)).isEqualTo(answered(true));
    }
  }

  @Test
  void theRecordOfADeadOwnerIsProcessedOnRedelivery() {
    new SeenStore(store.mongo, Clock.systemUTC(), "dead")
        .claim(SeenActivity.idOf(KEY), SeenActivity.hashOf(BODY));
    try (SeenActivities alive = seen(store.mongo)) {
      assertThat(alive.take(KEY, BODY, this::work)).isEqualTo(answered(false));
    }
    assertThat(effects).hasValue(1);
  }

  @Test
  void theRecordOfASlowButLivingOwnerIsLeftAlone() throws Exception {
    try (SeenActivities one = seen(store.mongo);
        SeenActivities two = seen(store.mongo)) {
      Thread first = Thread.ofVirtual().start(() -> one.take(KEY, BODY, this::slowly));
      while (effects.get() == 0) {
        Thread.onSpinWait();
      }
      assertThat(two.take(KEY, BODY, this::work)).isEqualTo(answered(true));
      first.join();
    }
    assertThat(effects).hasValue(1);
  }

  @Test
  void whileTheDatabaseIsAwayMemoryRecognisesDuplicates() {
    MongoOperations away = mock(MongoOperations.class, RETURNS_DEEP_STUBS);
    when(away.bulkOps(any(BulkMode.class), eq(SeenActivity.class), anyString()))
        .thenThrow(new DataAccessResourceFailureException("away"));
    try (SeenActivities seen = seen(away)) {
      assertThat(seen.take(KEY, BODY, this::work)).isEqualTo(answered(false));
      assertThat(seen.take(KEY, BODY, this::work)).isEqualTo(answered(true));
    }
    assertThat(effects).hasValue(1);
  }

  private static SeenActivities seen(MongoOperations mongo) {
    return new SeenActivities(mongo, Clock.systemUTC(), QUICK);
  }

  private Worked work(SeenWork.Held held) {
    effects.incrementAndGet();
    assertThat(held.stillMine()).isTrue();
    return Worked.done(new SeenAnswer(200, BODY));
  }

  private Worked slowly(SeenWork.Held held) {
    Worked worked = work(held);
    java.util.concurrent.locks.LockSupport.parkNanos(1_500_000_000L);
    return worked;
  }

  private static Seen answered(boolean copy) {
    return new Seen.Answered(new SeenAnswer(200, BODY), copy);
  }
}
