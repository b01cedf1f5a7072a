package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people import at the same time: what one has looked at is not what the other changes. */
class RosterTurnTest {

  @TempDir Path folder;
  private RosterWorld world;

  @BeforeEach
  void twoThatHaveReadTheSameList() {
    world = new RosterWorld(folder).settled();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Plan renaming(String name) {
    world.file("people.csv", RosterWorld.PEOPLE.replace("Maya Fern", name));
    return world.plan(ALEX);
  }

  @Test
  void theSecondOfTwoIsRefusedAndChangesNothingUntilItHasReadAgain() {
    Plan first = renaming("Maya Ash");
    Plan second = renaming("Maya Oak");
    world.apply(first);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.apply(second))
        .withMessageContaining("has imported people since")
        .withMessageContaining("nothing was changed");
    assertThat(world.person(1).displayName()).isEqualTo("Maya Ash");
    world.apply(world.plan(ALEX));
    assertThat(world.person(1).displayName()).isEqualTo("Maya Oak");
  }

  @Test
  void whoeverReadsWhileAnotherWritesIsRefusedAndABrokenOffImportHoldsNobodyForLong() {
    world.bean(RosterTurn.class).take(world.plan(ALEX).turn()); // and dies
    Plan next = renaming("Maya Oak");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.apply(next))
        .withMessageContaining("is importing people")
        .withMessageContaining("if that import was broken off, from");
    world.clock.forward(Duration.ofMinutes(10));
    world.apply(next);
    assertThat(world.person(1).displayName()).isEqualTo("Maya Oak");
  }

  @Test
  void ofEightAtTheSameMomentOneIsWritten() throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      Plan plan = renaming("Maya " + n);
      all.add(() -> world.apply(plan) >= 0);
    }
    int written = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
      for (Future<Boolean> one : threads.invokeAll(all)) {
        try {
          written += one.get() ? 1 : 0;
        } catch (ExecutionException refused) {
          assertThat(refused).hasCauseInstanceOf(IllegalArgumentException.class);
        }
      }
    }
    assertThat(written).isEqualTo(1);
  }
}
