package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundState;

/** Lantern dies between any two writes of a launch and of a closing, and is started again. */
class KilledTest {

  private static final int PEOPLE = 12;

  /** More writes than a launch or a closing makes. */
  private static final int MOST_WRITES = 40;

  @TempDir Path folder;

  @Test
  void aLaunchGoesOnWhereItBrokeOffAndEverybodyCanAnswerOnce() {
    int deaths = 0;
    for (int writes = 0; writes < MOST_WRITES; writes++) {
      MongoTemplate mongo = TestStore.mongo();
      SteppingClock clock = new SteppingClock(RoundWorld.NOW);
      Path keys = folder.resolve("launch-" + writes);
      Killed store = new Killed(mongo);
      String ref;
      try (RoundWorld world = new RoundWorld(store.mongo(), clock, keys)) {
        world.peopled(PEOPLE);
        Round draft = world.drafted(plan(Forms.PULSE));
        ref = draft.ref();
        store.after(writes);
        attempt(() -> world.rounds.launch(draft.ref(), QA, draft.turn()));
      }
      if (!store.isDead()) {
        assertThat(deaths).as("writes of a launch").isGreaterThan(4);
        return;
      }
      deaths++;
      try (RoundWorld world = new RoundWorld(mongo, clock, keys)) {
        world.sweep.run();
        launchedAndAnswered(world, ref, "killed after " + writes + " writes");
        assertThat(counted(mongo)).isEqualTo(Map.of("knew=no", PEOPLE, "help=guide", PEOPLE));
      }
    }
    throw new AssertionError("A launch makes more writes than were tried.");
  }

  /** It is either not launched at all, so that the team does it again, or wholly. */
  private static void launchedAndAnswered(RoundWorld world, String ref, String when) {
    Round now = world.rounds.find(ref).orElseThrow();
    if (now.state() == RoundState.DRAFT) {
      now = RoundWorld.done(world.rounds.launch(ref, QA, now.turn()));
    }
    assertThat(now.state()).as(when).isEqualTo(RoundState.OPEN);
    assertThat(now.invited()).as(when).isEqualTo(PEOPLE);
    for (int n = 1; n <= PEOPLE; n++) {
      world.answers(now, practitioner(n), "no", "guide");
    }
    RoundWorld.done(world.rounds.close(ref, QA, now.turn()));
  }

  @Test
  void aClosingGoesOnWhereItBrokeOffAndNeitherLosesNorDoubles() {
    int deaths = 0;
    for (int writes = 0; writes < MOST_WRITES; writes++) {
      MongoTemplate mongo = TestStore.mongo();
      SteppingClock clock = new SteppingClock(RoundWorld.NOW);
      Path keys = folder.resolve("closing-" + writes);
      Killed store = new Killed(mongo);
      try (RoundWorld world = answered(store.mongo(), clock, keys)) {
        clock.set("2026-12-11T17:00");
        store.after(writes);
        attempt(world.sweep::run);
      }
      closedOnce(mongo, clock, keys, "killed after " + writes + " writes");
      if (!store.isDead()) {
        assertThat(deaths).as("writes of a closing").isGreaterThan(5);
        return;
      }
      deaths++;
    }
    throw new AssertionError("A closing makes more writes than were tried.");
  }

  private static void closedOnce(MongoTemplate mongo, SteppingClock clock, Path keys, String when) {
    try (RoundWorld world = new RoundWorld(mongo, clock, keys)) {
      world.sweep.run();
      assertThat(world.rounds.find("P-0001").orElseThrow().state())
          .as(when)
          .isEqualTo(RoundState.CLOSED);
      assertThat(counted(mongo))
          .as(when)
          .isEqualTo(Map.of("knew=no", 8, "knew=used", 3, "help=guide", 11));
      assertThat(mongo.findAll(Document.class, "roundSlots")).as(when).isEmpty();
      assertThat(keys).as(when).isEmptyDirectory();
    }
  }

  /** Of twelve, eleven have answered. */
  private static RoundWorld answered(MongoOperations mongo, SteppingClock clock, Path keys) {
    RoundWorld world = new RoundWorld(mongo, clock, keys).peopled(PEOPLE);
    Round open = world.launched(plan(Forms.PULSE));
    for (int n = 1; n < PEOPLE; n++) {
      world.answers(open, practitioner(n), n % 3 == 0 ? "used" : "no", "guide");
    }
    return world;
  }

  /** As a process that dies: whatever it was doing, nobody hears of it. */
  private static void attempt(Runnable what) {
    try {
      what.run();
    } catch (RuntimeException dead) {
      assertThat(dead).isNotNull();
    }
  }

  private static Map<String, Integer> counted(MongoTemplate mongo) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Document each : mongo.findAll(Document.class, "roundAnswers")) {
      each.get("answers", Document.class)
          .forEach((question, value) -> counts.merge(question + "=" + value, 1, Integer::sum));
    }
    return counts;
  }
}
