package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * attacks.md 106, with a limit of six turns a minute. The desk itself takes one of them, and each
 * minute that begins on the way gives six more.
 */
class TooManyTest {

  private static final String QUESTION = "what have we learned about babies and bruises";

  @Test
  void case106WhoeverAsksWithoutEndIsHeldBackPolitelyAndTheOthersAreNot() {
    try (Served served = Served.start(6)) {
      long started = System.nanoTime();
      Chat busy = served.chat("Jo Okoro");
      List<String> heard = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        busy.says(QUESTION).forEach(card -> heard.add(card.text()));
      }
      int minutes =
          1 + (int) Duration.ofNanos(System.nanoTime() - started).plusSeconds(59).toMinutes();
      assertThat(heard)
          .filteredOn(text -> text.contains("DEMO"))
          .as("six in each minute that was touched, the desk's own turn among them")
          .hasSizeBetween(5, 6 * minutes - 1);
      assertThat(heard)
          .filteredOn(text -> text.contains("more in a minute than I can answer"))
          .as("said once, not 195 times")
          .hasSizeBetween(1, minutes);
      assertThat(busy.hears("a child just told me her stepdad hits her"))
          .as("safety is never held back")
          .contains("999");
      assertThat(served.chat("Sam Patel").hears(QUESTION)).contains("DEMO");
    }
  }
}
