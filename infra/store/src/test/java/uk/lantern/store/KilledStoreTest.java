package uk.lantern.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.engine.IndexAudit;

/**
 * kill -9 after a random number of writes, at any point of the next ones, while eight clients write
 * through the real driver.
 */
class KilledStoreTest {

  private static final int WORKERS = 8;

  @TempDir private Path data;

  @Test
  @Tag("short")
  void keepsEveryAcknowledgedWriteThroughThreeKills() throws Exception {
    kill(3);
  }

  @Test
  @Tag("long")
  void keepsEveryAcknowledgedWriteThroughFiftyKills() throws Exception {
    kill(50);
  }

  private void kill(int times) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Workload workload = new Workload();
    long entries = 0;
    for (int round = 0; round < times; round++) {
      workUntilKilled(workload, round, 20 + random.nextInt(180));
      entries = IndexAudit.check(data, Workload.DATABASE, Workload.COLLECTION);
      try (EmbeddedStore again = EmbeddedStore.open(data);
          MongoClient client = MongoClients.create(again.uri())) {
        workload.verify(client);
      }
    }
    System.out.printf(
        "%d kills (seed %d): %d acknowledged writes, 0 lost; %d index entries agree%n",
        times, seed, workload.acknowledged(), entries);
    assertThat(workload.acknowledged()).as("writes tried").isGreaterThan(times * 20L);
  }

  private void workUntilKilled(Workload workload, int round, int writes) throws Exception {
    try (StoreProcess store = StoreProcess.start(data);
        MongoClient client = store.client();
        var threads = Executors.newFixedThreadPool(WORKERS)) {
      Workload.declareIndexes(client);
      List<Future<?>> running = new ArrayList<>();
      for (int worker = 0; worker < WORKERS; worker++) {
        String name = "r" + round + "w" + worker;
        running.add(threads.submit(() -> workload.run(client, name)));
      }
      long enough = workload.acknowledged() + writes;
      Awaitility.await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(Duration.ofMinutes(1))
          .until(() -> workload.acknowledged() >= enough);
      store.kill();
      client.close(); // nobody waits for a server that is gone
      for (Future<?> worker : running) {
        worker.get(30, TimeUnit.SECONDS);
      }
    }
  }
}
