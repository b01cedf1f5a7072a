package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundState;

/** 5,000 practitioners are asked, and sixteen of them answer at a time. */
class ManyAskedTest {

  private static final int PEOPLE = 5_000;

  /** As long as Teams waits for whoever pressed "launch", less what the rest of a turn takes. */
  private static final Duration LAUNCH = Duration.ofSeconds(9);

  @TempDir Path folder;

  @Test
  void everyOneOfFiveThousandIsAskedAnswersAndIsCountedOnce() throws Exception {
    MongoTemplate mongo = TestStore.mongo();
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    try (RoundWorld world = new RoundWorld(mongo, clock, folder.resolve("keys"))) {
      world.peopled(PEOPLE);
      Round draft = world.drafted(plan(Forms.PULSE));
      long from = System.nanoTime();
      Round open = RoundWorld.done(world.rounds.launch(draft.ref(), RoundWorld.QA, 1));
      Duration launch = Duration.ofNanos(System.nanoTime() - from);
      assertThat(open.state()).isEqualTo(RoundState.OPEN);
      assertThat(open.invited()).isEqualTo(PEOPLE);
      from = System.nanoTime();
      everybodyAnswers(world, open);
      Duration answers = Duration.ofNanos(System.nanoTime() - from);
      clock.set("2026-12-11T17:00");
      from = System.nanoTime();
      world.sweep.run();
      Duration closing = Duration.ofNanos(System.nanoTime() - from);
      System.out.printf(
          "%d asked: launched in %s, answered in %s, closed in %s%n",
          PEOPLE, launch, answers, closing);
      assertThat(launch).isLessThan(LAUNCH);
      List<Document> stored = mongo.findAll(Document.class, "roundAnswers");
      assertThat(stored).hasSize(PEOPLE);
      assertThat(stored.stream().map(it -> it.get("answers", Document.class).getString("knew")))
          .filteredOn("used"::equals)
          .hasSize(PEOPLE / 2);
    }
  }

  private static void everybodyAnswers(RoundWorld world, Round open) throws Exception {
    List<Callable<AnswerOutcome>> all = new ArrayList<>();
    for (int n = 1; n <= PEOPLE; n++) {
      int who = n;
      all.add(() -> world.answer(open, practitioner(who), "knew", who % 2 == 0 ? "used" : "no"));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      for (Future<AnswerOutcome> each : threads.invokeAll(all)) {
        assertThat(each.get()).isInstanceOf(AnswerOutcome.Kept.class);
      }
    }
  }
}
