package uk.lantern.rig.bar;

import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.store.EmbeddedStore;

/**
 * How fast due messages go through the ledger when Teams costs nothing: composed, offered, claimed,
 * written as being sent, settled, each state on the disk before it is acknowledged. Beside it
 * db-scheduler with as many one-time executions on H2, whose every write is forced too.
 */
final class BesideDbScheduler {

  private static final int BATCH = 250;
  private static final int SENDERS = 16;

  private BesideDbScheduler() {}

  static void run(Scale scale, long seed) throws Exception {
    Figures figures = new Figures("beside-db-scheduler", seed);
    int messages = scale.of(2_000, 10_000, 50_000, 50_000);
    Path folder = Files.createTempDirectory("lantern-ledger");
    try {
      double ours = 0;
      double theirs = 0;
      for (int round = 1; round <= 3; round++) { // the first warms up, the last counts
        ours = lantern(folder.resolve("lantern-" + round), messages, SENDERS);
        theirs = DbSchedulerOnH2.run(folder.resolve("h2-" + round), messages, SENDERS);
        figures.say(
            "round %d, %d messages: Lantern %.0f/s, db-scheduler on H2 %.0f/s, ratio %.2f",
            round, messages, ours, theirs, ours / theirs);
      }
      if (scale.judgesRates()) {
        figures.must(ours >= 1_500, "%.0f/s of 1,500", ours);
      }
      figures.judge();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static double lantern(Path data, int messages, int senders) throws Exception {
    try (EmbeddedStore store = EmbeddedStore.open(data);
        var client = MongoClients.create(store.uri());
        ScheduledExecutorService beating = Executors.newSingleThreadScheduledExecutor()) {
      MongoTemplate mongo = new MongoTemplate(client, "lantern");
      Clock clock = Clock.system(ZoneId.of("Europe/London"));
      Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
      Outbox outbox = new KeptOutbox(mongo, leases, clock);
      leases.beat();
      var unused = beating.scheduleWithFixedDelay(leases::beat, 2, 2, TimeUnit.SECONDS);
      long start = System.nanoTime();
      offer(outbox, messages, clock);
      send(outbox, messages, senders);
      long end = System.nanoTime();
      beating.shutdownNow();
      long delivered = outbox.counts().get(DeliveryState.DELIVERED);
      if (delivered != messages) {
        throw new IllegalStateException(delivered + " of " + messages + " were delivered.");
      }
      return messages * 1e9 / (end - start);
    }
  }

  private static void offer(Outbox outbox, int messages, Clock clock) {
    LocalDate today = LocalDate.now(clock);
    for (int from = 0; from < messages; from += BATCH) {
      List<Message> batch = new ArrayList<>();
      for (int i = from; i < Math.min(messages, from + BATCH); i++) {
        batch.add(
            new Message(
                new OccurrenceKey(
                    MessageKind.DIGEST, "edition-7", new PersonKey("t", "p" + i), today),
                "text",
                Map.of("text", "Learning of the month for person " + i),
                clock.instant().plus(Duration.ofDays(1))));
      }
      outbox.offerAll(batch);
    }
  }

  private static void send(Outbox outbox, int messages, int senders) throws Exception {
    AtomicInteger done = new AtomicInteger();
    try (var threads = Executors.newFixedThreadPool(senders)) {
      while (done.get() < messages) {
        List<Claim> claims = outbox.claim(BATCH);
        List<java.util.concurrent.Callable<Void>> work = new ArrayList<>();
        for (Claim claim : claims) {
          work.add(
              () -> {
                if (outbox.sending(claim)
                    && outbox.settle(claim, new Receipt.Delivered("activity"))) {
                  done.incrementAndGet();
                }
                return null;
              });
        }
        for (var future : threads.invokeAll(work)) {
          future.get();
        }
      }
    }
  }
}
