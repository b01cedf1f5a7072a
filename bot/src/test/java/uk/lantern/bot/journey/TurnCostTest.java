package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What one turn asks of the store: three durable writes (claimed, kept, answered), which dedupe and
 * the person's view of their conversation need, and one look-up of who it is. Whoever adds another
 * adds it to every turn of everybody.
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

  @Test
  void aGreetingIsThreeWritesAndOneLookUp() {
    assertThat(of("hello"))
        .isEqualTo(
            Map.of(
                "insert seen_activities", TURNS,
                "insert conversations", TURNS,
                "update seen_activities", TURNS,
                // In a trial: whom somebody plays is asked for where it is needed.
                "find playedPeople", 3 * TURNS));
  }

  private static Map<String, Integer> of(String text) {
    Chat sam = served.chat("Sam Lee");
    sam.says(text);
    StoreCommands commands = served.bean(StoreCommands.class);
    commands.forget();
    for (int i = 0; i < TURNS; i++) {
      sam.says(text);
    }
    return commands.atLeast(TURNS);
  }
}
