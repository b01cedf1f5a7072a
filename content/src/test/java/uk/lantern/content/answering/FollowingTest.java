package uk.lantern.content.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.lantern.content.answering.Reports.cited;
import static uk.lantern.content.answering.Reports.report;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;

@Timeout(60)
class FollowingTest {

  private static final String ASKED = "have leaders improved help with neglect";

  private final LearningItem old =
      report("old", "West Sussex", 2019, "Leaders are slow to improve help with neglect.");
  private final LearningItem recent =
      report("recent", "West Sussex", 2023, "Leaders have improved help with neglect.");

  private final AtomicReference<List<LearningItem>> published = new AtomicReference<>(List.of(old));
  private final CountDownLatch storeAnswers = new CountDownLatch(1);
  private final CountDownLatch itemsAreRead = new CountDownLatch(1);
  private volatile boolean slowStore;
  private volatile boolean slowItems;
  private final HybridAnswering answering =
      new HybridAnswering(new Library(), Path.of("target", "answering-test"));

  /** Its look takes over what was published; either step can be made to hang. */
  private final class Library implements LearningLibrary {
    private volatile List<LearningItem> items = published.get();

    @Override
    public List<LearningItem> items() {
      if (slowItems) {
        wait(itemsAreRead);
      }
      return items;
    }

    @Override
    public Optional<LearningItem> find(String id) {
      return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public String version() {
      return String.valueOf(items.hashCode());
    }

    @Override
    public void look() {
      if (slowStore) {
        wait(storeAnswers);
      }
      items = published.get();
    }

    private void wait(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @AfterEach
  void close() {
    storeAnswers.countDown();
    itemsAreRead.countDown();
    answering.close();
  }

  @Test
  void theFirstAnswerWaitsForNoStore() {
    slowStore = true;
    answering.warm();
    assertThat(cited(answering, ASKED)).containsExactly("old");
  }

  @Test
  void anAnswerGoesOnFromTheOldIndexWhileTheNewOneIsMade() {
    answering.warm().join();
    published.set(List.of(old, recent));
    slowItems = true;
    var made = answering.warm();
    assertThat(cited(answering, ASKED)).containsExactly("old");
    assertThat(made).isNotDone();
    itemsAreRead.countDown();
    made.join();
    assertThat(cited(answering, ASKED)).contains("recent");
  }

  @Test
  void aPublicationIsFollowedWithoutAnyQuestion() {
    answering.warm().join();
    answering.follow(Duration.ofMillis(50));
    published.set(List.of(recent));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> cited(answering, ASKED).equals(List.of("recent")));
  }
}
