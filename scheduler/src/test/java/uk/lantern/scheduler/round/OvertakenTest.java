package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;
import static uk.lantern.scheduler.round.Plans.dates;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.Plans.with;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.store.RoundsStore;

/** Somebody joins a round at the very moment at which it opens or closes. */
class OvertakenTest {

  private static final String ROUNDS = RoundsStore.COLLECTION;

  @TempDir Path folder;

  private final MongoOperations real = TestStore.mongo();

  /** So many writes to rounds go before the one that somebody is quicker than. */
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  private SteppingClock clock;
  private RoundWorld world;

  @BeforeEach
  void start() {
    clock = new SteppingClock("2026-12-01T08:00");
    world = new RoundWorld(quicker(), clock, folder.resolve("keys")).peopled(6);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private MongoOperations quicker() {
    return mock(
        MongoOperations.class,
        withSettings()
            .stubOnly()
            .defaultAnswer(
                call -> {
                  boolean step =
                      call.getMethod().getName().equals("updateFirst")
                          && Arrays.asList(call.getRawArguments()).contains(ROUNDS);
                  if (step && left.getAndDecrement() == 0) {
                    real.updateFirst(new Query(), new Update().inc("body.invited", 1), ROUNDS);
                  }
                  try {
                    return call.getMethod().invoke(real, call.getRawArguments());
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }));
  }

  private Round launched() {
    return world.launched(with(plan(Forms.PULSE), dates("2026-12-01T09:00", "2026-12-11T17:00")));
  }

  @Test
  void itOpensInTheSameSweep() {
    Round round = launched();
    forwardTo("2026-12-01T09:00:00Z");
    left.set(0);
    world.sweep.run();
    assertThat(left).hasNegativeValue();
    assertThat(world.now(round).state()).isEqualTo(RoundState.OPEN);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void itClosesInTheSameSweep(int before) {
    Round round = launched();
    forwardTo("2026-12-01T09:00:00Z");
    world.sweep.run();
    forwardTo("2026-12-11T17:00:00Z");
    left.set(before);
    assertThat(world.sweep.run()).isEqualTo(1);
    assertThat(left).hasNegativeValue();
    assertThat(world.now(round).state()).isEqualTo(RoundState.CLOSED);
  }

  private void forwardTo(String moment) {
    clock.forward(Duration.between(clock.instant(), Instant.parse(moment)));
  }
}
