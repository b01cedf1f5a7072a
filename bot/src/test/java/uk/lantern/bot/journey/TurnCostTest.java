package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What one turn asks of the store: three durable writes (claimed, kept, answered), which dedupe and
 * the person's view of their conversation need, and few look-ups: where somebody writes from and
 * whether they want cards are remembered for seconds. Whoever adds one adds it to every turn.
 */
class TurnCostTest {

  private static final int TURNS = 30;

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start();
  }

  @AfterAll
  static void close() {
    served.close();
  }

  /** In a trial a pulse without names is open, so that dedupe keeps its hashes elsewhere. */
  @Test
  void aGreetingIsThreeWritesAndTheLookUpsOfATrial() {
    assertThat(of("hello"))
        .isEqualTo(
            Map.of(
                "insert seen_keyed", 1,
                "insert conversations", 1,
                "update seen_keyed", 1,
                // Whom somebody plays is asked for where it is needed.
                "find playedPeople", 3,
                // What they were asked, and whether it is still open.
                "find roundAsks", 1,
                "find rounds", 2));
  }

  private static Map<String, Integer> of(String text) {
    Chat sam = served.chat("Sam Lee");
    sam.says(text);
    StoreCommands commands = served.bean(StoreCommands.class);
    commands.forget();
    for (int i = 0; i < TURNS; i++) {
      sam.says(text);
    }
    return commands.each(TURNS);
  }
}
