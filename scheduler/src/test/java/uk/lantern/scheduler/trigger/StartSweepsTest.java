package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;

/** What a start catches up with, and that nobody waits for it. */
class StartSweepsTest {

  private final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  private final List<String> begun = new CopyOnWriteArrayList<>();
  private final CountDownLatch read = new CountDownLatch(1);
  private TriggerStart start;

  @BeforeEach
  void withQuartz() throws SchedulerException {
    Scheduler quartz = mock(Scheduler.class, RETURNS_DEEP_STUBS);
    when(quartz.getTriggerKeys(any())).thenReturn(Set.of());
    List<Sweep> sweeps = Triggers.ALL.stream().map(row -> (Sweep) new Noted(row.name())).toList();
    JobRuns runs = new JobRuns(TestStore.mongo());
    start =
        new TriggerStart(
            new Timetable(Triggers.ALL, quartz, clock, clock),
            new SweepRunner(Triggers.ALL, sweeps, runs, clock),
            clock);
  }

  @Test
  void aStartIsOverWhileWhatWasMissedIsStillRead() {
    start.start();
    assertThat(start.isRunning()).isTrue();
    await().until(() -> begun.equals(List.of(Triggers.CATCH_UP)));
    read.countDown();
    start.settle();
    assertThat(begun)
        .containsExactly(
            Triggers.CATCH_UP,
            Triggers.ANSWERED_QUESTIONS,
            Triggers.DIGESTS,
            Triggers.DIGEST_LETTERS,
            Triggers.ACTION_CARDS_CHOSEN,
            Triggers.ACTION_NEWS);
  }

  @Test
  void aStopInTheMiddleOfOneBeginsNoOther() throws InterruptedException {
    start.start();
    await().until(() -> !begun.isEmpty());
    Thread stop = Thread.ofVirtual().start(start::stop);
    await().until(() -> !start.isRunning());
    read.countDown();
    stop.join();
    start.settle();
    assertThat(begun).containsExactly(Triggers.CATCH_UP);
  }

  /** The first one reads for as long as the test wants. */
  private final class Noted implements Sweep {

    private final String cadence;

    Noted(String cadence) {
      this.cadence = cadence;
    }

    @Override
    public String cadence() {
      return cadence;
    }

    @Override
    public int run(ZonedDateTime now) {
      begun.add(cadence);
      try {
        read.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return 0;
    }
  }
}
