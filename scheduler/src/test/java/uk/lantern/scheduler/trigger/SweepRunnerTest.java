package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.retention.Certificates;
import uk.lantern.scheduler.retention.Purge;

class SweepRunnerTest {

  private static final Instant PLANNED = Instant.parse("2026-11-24T10:00:00Z");

  private final JobRuns runs = new JobRuns(TestStore.mongo());
  private final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  private final List<Cadence> table =
      List.of(new Cadence("one", "0 0 10 * * ?", Misfire.SKIP, "for this test"));

  @Test
  void rowWithoutASweepOrSweepWithoutARowStopsTheStartAndIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new SweepRunner(table, List.of(sweep("two", now -> 0)), runs, clock))
        .withMessageContaining("[one]")
        .withMessageContaining("[two]");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                new SweepRunner(
                    table, List.of(sweep("one", n -> 0), sweep("one", n -> 0)), runs, clock))
        .withMessageContaining("both serve cadence 'one'");
  }

  @Test
  void failureIsRecordedWithoutItsMessageAndStaysToBeCaughtUp() {
    Sweep failing =
        sweep(
            "one",
            now -> {
              throw new IllegalArgumentException("words of a person");
            });
    JobRun run = new SweepRunner(table, List.of(failing), runs, clock).run("one", PLANNED);
    assertThat(run.wentWell()).isFalse();
    assertThat(runs.last("one").orElseThrow().failure()).isEqualTo("IllegalArgumentException");
    assertThat(runs.doneUpTo("one")).isEmpty();

    new SweepRunner(table, List.of(sweep("one", now -> 3)), runs, clock).run("one", PLANNED);
    assertThat(runs.last("one").orElseThrow().did()).isEqualTo(3);
    assertThat(runs.doneUpTo("one")).contains(PLANNED);
  }

  @Test
  void runThatCannotBeRecordedHasStillRunAndRunsAgainLater() {
    MongoOperations away = mock(MongoOperations.class);
    when(away.upsert(any(), any(Update.class), anyString()))
        .thenThrow(new DataAccessResourceFailureException("away"));
    JobRuns lost = new JobRuns(away);
    SweepRunner runner = new SweepRunner(table, List.of(sweep("one", now -> 3)), lost, clock);
    assertThat(runner.run("one", PLANNED).did()).isEqualTo(3);
    assertThat(runs.doneUpTo("one")).isEmpty();
  }

  @Test
  void storeThatFailsToForgetKeepsNoOtherFromIt() {
    List<String> purged = new ArrayList<>();
    Certificates certificates = new Certificates(TestStore.mongo());
    PurgeJob job =
        new PurgeJob(
            List.of(purge("a", purged, false), purge("b", purged, true), purge("c", purged, false)),
            certificates);
    ZonedDateTime now = London.now(clock);
    assertThatIllegalStateException().isThrownBy(() -> job.run(now)).withMessageContaining("[b]");
    assertThat(purged).containsExactly("a", "c");
    assertThat(certificates.since(now.toLocalDate()))
        .extracting(Certificates.Line::collection, Certificates.Line::gone)
        .containsExactly(tuple("a", 1), tuple("c", 1));
  }

  private static Sweep sweep(String cadence, ToIntFunction<ZonedDateTime> work) {
    return new Sweep() {
      @Override
      public String cadence() {
        return cadence;
      }

      @Override
      public int run(ZonedDateTime now) {
        return work.applyAsInt(now);
      }
    };
  }

  private static Purge purge(String name, List<String> purged, boolean fails) {
    return new Purge() {
      @Override
      public String collection() {
        return name;
      }

      @Override
      public int purge(LocalDate today) {
        if (fails) {
          throw new IllegalStateException("store away");
        }
        purged.add(name);
        return 1;
      }
    };
  }
}
