package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Readiness rests on a write that the store has acknowledged. */
class StoreHealthTest {

  private final MongoOperations mongo = mock(MongoOperations.class);
  private final AtomicLong nanos = new AtomicLong();
  private final StoreHealth health = new StoreHealth(mongo, new SimpleMeterRegistry(), nanos::get);

  @Test
  void aStoreThatAnswersAndKeepsNothingIsDown() {
    when(mongo.upsert(any(Query.class), any(Update.class), anyString()))
        .thenThrow(new DataAccessResourceFailureException("No space left on device"))
        .thenReturn(null);
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.health().getStatus()).as("asked again at once").isEqualTo(Status.UP);
  }

  @Test
  void aProbeEverySecondWritesEveryFive() {
    for (int second = 0; second <= 10; second++) {
      nanos.set(Duration.ofSeconds(second).toNanos());
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
    verify(mongo, times(3)).upsert(any(Query.class), any(Update.class), anyString());
  }
}
