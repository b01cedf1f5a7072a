package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class StoreWatchTest {

  private final AtomicLong nanos = new AtomicLong();
  private final StoreWatch watch = new StoreWatch(nanos::get);
  private final MongoDatabase database = mock(MongoDatabase.class);

  @Test
  void aStoreThatNeverCameIsAwayAfterTheDriversPatience() {
    pass(StoreWatch.PATIENCE.toNanos());
    assertThat(watch.unlessAway(() -> database)).isSameAs(database);
    pass(1);
    isAway();
  }

  @Test
  void aStoreThatWentIsAskedForAWhileYet() {
    seen(true);
    pass(StoreWatch.PATIENCE.toNanos() * 100);
    assertThat(watch.unlessAway(() -> database)).isSameAs(database);
    seen(false);
    pass(StoreWatch.PATIENCE.toNanos());
    assertThat(watch.unlessAway(() -> database)).isSameAs(database);
    pass(1);
    isAway();
    seen(false);
    isAway();
  }

  @Test
  void aStoreThatIsBackIsAskedAtOnce() {
    pass(StoreWatch.PATIENCE.toNanos() + 1);
    isAway();
    seen(true);
    assertThat(watch.unlessAway(() -> database)).isSameAs(database);
  }

  private void isAway() {
    assertThatThrownBy(() -> watch.unlessAway(() -> database))
        .isInstanceOf(DataAccessResourceFailureException.class);
  }

  private void seen(boolean writable) {
    ClusterDescription description = mock(ClusterDescription.class);
    when(description.hasWritableServer()).thenReturn(writable);
    ClusterDescriptionChangedEvent event = mock(ClusterDescriptionChangedEvent.class);
    when(event.getNewDescription()).thenReturn(description);
    watch.clusterDescriptionChanged(event);
  }

  private void pass(long more) {
    nanos.addAndGet(more);
  }
}
