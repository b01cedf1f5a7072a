package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundState;

/** Two instances with one store and one folder of keys do the same at the same moment. */
class TwoInstancesTest {

  private static final int PEOPLE = 60;

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock(RoundWorld.NOW);
  private RoundWorld one;
  private RoundWorld other;

  @BeforeEach
  void start() {
    one = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(PEOPLE);
    other = new RoundWorld(mongo, clock, folder.resolve("keys"));
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  @Test
  void ofTwoWhoLaunchOneHasLaunchedItAndEverybodyHasOneSlot() throws Exception {
    Round draft = one.drafted(plan(Forms.PULSE));
    AtomicInteger turn = new AtomicInteger();
    List<RoundOutcome> outcomes =
        TestStore.atOnce(4, () -> next(turn).rounds.launch(draft.ref(), QA, draft.turn()));
    assertThat(outcomes).filteredOn(RoundOutcome.Done.class::isInstance).hasSize(1);
    assertThat(mongo.findAll(Document.class, "roundSlots")).hasSize(PEOPLE);
    assertThat(mongo.findAll(Document.class, "roundAsks")).hasSize(PEOPLE);
  }

  @Test
  void whenAllSweepAtTheClosingMomentEveryAnswerCountsOnce() throws Exception {
    Round open = one.launched(plan(Forms.PULSE));
    for (int n = 1; n <= PEOPLE; n++) {
      one.answers(open, practitioner(n), "no", "guide");
    }
    clock.set("2026-12-11T17:00");
    AtomicInteger turn = new AtomicInteger();
    TestStore.atOnce(6, () -> swept(next(turn)));
    one.sweep.run();
    assertThat(one.now(open).state()).isEqualTo(RoundState.CLOSED);
    assertThat(mongo.findAll(Document.class, "roundAnswers")).hasSize(PEOPLE);
    assertThat(folder.resolve("keys")).isEmptyDirectory();
  }

  /** Whoever comes second may find the key gone, and says so. */
  private static boolean swept(RoundWorld world) {
    try {
      world.sweep.run();
      return true;
    } catch (IllegalStateException second) {
      return false;
    }
  }

  private RoundWorld next(AtomicInteger turn) {
    return turn.getAndIncrement() % 2 == 0 ? one : other;
  }
}
