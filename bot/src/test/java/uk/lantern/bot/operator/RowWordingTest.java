package uk.lantern.bot.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.trigger.Cadence;
import uk.lantern.scheduler.trigger.Triggers;

class RowWordingTest {

  @Test
  void everyRowOfTheClockHasWordsForWhoeverAsksWhatIsScheduled() {
    assertThat(Triggers.ALL)
        .extracting(Cadence::name)
        .allSatisfy(
            name ->
                assertThat(RowWording.of(name))
                    .as("add %s to RowWording and as row.%s to wording/operator.yml", name, name)
                    .isPresent());
    assertThat(RowWording.of("D-0007")).as("a planned edition keeps its reference").isEmpty();
  }
}
