package uk.lantern.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.store.engine.IndexAudit;

/** kill -9 at random moments while eight clients write through the real driver. */
class KilledStoreTest {

  private static final int WORKERS = 8;

  @TempDir private Path data;

  @Test
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
      workUntilKilled(workload, round, 300 + random.nextInt(1200));
      entries = IndexAudit.check(data, Workload.DATABASE, Workload.COLLECTION);
      try (StoreProcess again = StoreProcess.start(data);
          MongoClient client = again.client()) {
        workload.verify(client);
        again.kill();
      }
    }
    System.out.printf(
        "%d kills (seed %d): %d acknowledged writes, 0 lost; %d index entries agree%n",
        times, seed, workload.acknowledged(), entries);
    assertThat(workload.acknowledged()).as("writes tried").isGreaterThan(times * 20L);
  }

  private void workUntilKilled(Workload workload, int round, int millis) throws Exception {
    try (StoreProcess store = StoreProcess.start(data);
        MongoClient client = store.client();
        var threads = Executors.newFixedThreadPool(WORKERS)) {
      Workload.declareIndexes(client);
      List<Future<?>> running = new ArrayList<>();
      for (int worker = 0; worker < WORKERS; worker++) {
        String name = "r" + round + "w" + worker;
        running.add(threads.submit(() -> workload.run(client, name)));
      }
      TimeUnit.MILLISECONDS.sleep(millis);
      store.kill();
      for (Future<?> worker : running) {
        worker.get(30, TimeUnit.SECONDS);
      }
    }
  }
}
