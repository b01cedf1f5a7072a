package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random lives of an outbox, told to the one in the store and to the plain one in memory: they
 * answer alike, and afterwards everybody who looks finds the same. {@code -Dlantern.seed} plays
 * another play, {@code -Dlantern.lives} a longer one.
 */
@Tag("contract")
class OutboxModelTest {

  private static final long SEED = Long.getLong("lantern.seed", 20261127);

  @Test
  @Tag("short")
  void inThreeHundredLivesTheStoreAndThePlainRulesAgree() {
    play(300);
  }

  @Test
  @Tag("long")
  void soTheyDoInThousands() {
    play(Integer.getInteger("lantern.lives", 2_000));
  }

  /** On both processors. */
  private void play(int lives) {
    Set<DeliveryState> seen = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 2)
        .parallel()
        .forEach(
            half -> {
              InStore store = new InStore();
              for (int life = half; life < lives; life += 2) {
                OutboxLife its = new OutboxLife(new Random(SEED + life), store);
                its.live();
                seen.addAll(its.seen);
              }
            });
    assertThat(seen).as("states in which a letter stood").hasSize(DeliveryState.values().length);
  }
}
