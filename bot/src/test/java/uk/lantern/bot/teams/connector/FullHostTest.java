package uk.lantern.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.teams.connector.Pacing.Destination;
import uk.lantern.bot.teams.connector.pace.Lane;

/**
 * A host that has as many requests of ours as it may have: a person waits in line, a letter not.
 */
class FullHostTest {

  private static final Receipt DONE = new Receipt.Delivered("1");
  private static final int PLACES = 4;

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Pacing pacing =
      new Pacing(
          new ConnectorPace(
              1_000,
              10,
              PLACES,
              Duration.ofSeconds(2),
              Duration.ofSeconds(5),
              Duration.ofMillis(12),
              Map.of()),
          metrics);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final CountDownLatch there = new CountDownLatch(PLACES);

  @Test
  void repliesGoOneAfterTheOtherAndNoneIsSentAwayForASecond() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      List<Future<Receipt>> all = new ArrayList<>();
      for (int i = 0; i < 5 * PLACES; i++) {
        all.add(threads.submit(() -> pacing.run(Lane.REPLY, at("t"), leave -> takes(50))));
      }
      for (Future<Receipt> one : all) {
        assertThat(one.get()).isEqualTo(DONE);
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void aLetterComesAgainLaterAndCostsNoToken() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Receipt>> all = fill(threads);
      Receipt letter = pacing.run(Lane.PERSONAL, at("other"), leave -> DONE);
      assertThat(letter).isEqualTo(new Receipt.Retry(Duration.ofSeconds(1), 0));
      assertThat(tokens("other")).as("all that can be saved up").isEqualTo(78);
      answer.countDown();
      for (Future<Receipt> one : all) {
        assertThat(one.get()).isEqualTo(DONE);
      }
      assertThat(pacing.run(Lane.PERSONAL, at("other"), leave -> DONE)).isEqualTo(DONE);
    }
  }

  @Test
  void whoWaitsForTokensTakesUpNoPlace() throws Exception {
    Pacing slow =
        new Pacing(
            new ConnectorPace(
                1,
                0,
                1,
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Duration.ofMillis(12),
                Map.of()),
            metrics);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      while (tokens("busy") != 0) {
        assertThat(slow.run(Lane.REPLY, at("busy"), leave -> DONE)).isEqualTo(DONE);
      }
      Future<Receipt> waits = threads.submit(() -> slow.run(Lane.REPLY, at("busy"), leave -> DONE));
      assertThat(slow.run(Lane.REPLY, at("quiet"), leave -> DONE)).isEqualTo(DONE);
      assertThat(waits.isDone()).as("it waits for a second").isFalse();
      assertThat(waits.get()).isEqualTo(DONE);
    }
  }

  private double tokens(String tenant) {
    return metrics.find("connector.tokens_available").tag("tenant", tenant).gauges().stream()
        .mapToDouble(Gauge::value)
        .findFirst()
        .orElse(-1);
  }

  private List<Future<Receipt>> fill(ExecutorService threads) throws InterruptedException {
    List<Future<Receipt>> all = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      all.add(threads.submit(() -> pacing.run(Lane.REPLY, at("t"), leave -> whenAnswered())));
    }
    there.await();
    return all;
  }

  private Receipt whenAnswered() {
    there.countDown();
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return DONE;
  }

  private static Receipt takes(long millis) {
    LockSupport.parkNanos(millis * 1_000_000);
    return DONE;
  }

  private static Destination at(String tenant) {
    return new Destination("host", tenant, "c" + Thread.currentThread().threadId());
  }
}
