package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class LanguageModelsTest {

  /** The safety check's comes last, so when it is there both are. */
  @Test
  void bothModelsComeByThemselvesOnceTheyAreAskedFor() {
    LanguageModels.load();
    BgeSentenceVectors safety = new BgeSentenceVectors();
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(safety::ready);
    assertThat(Embedder.loadingShared()).isCompleted();
    assertThat(safety.of("a bruise on a baby")).hasSize(384);
  }

  @Test
  void whoeverAsksForTheAnsweringModelLaterGetsTheOneThatWasBegun() {
    LanguageModels.load();
    assertThat(Embedder.shared()).isSameAs(Embedder.loadingShared().join());
  }
}
