package uk.lantern.content.answering;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lantern.content.safety.SentenceVectors;

/** Lends the language model to the safety check. Loading begins at once and holds nobody up. */
@Component
public final class MiniLmSentenceVectors implements SentenceVectors {

  private static final Logger LOG = LoggerFactory.getLogger(MiniLmSentenceVectors.class);

  private final CompletableFuture<Embedder> embedder =
      CompletableFuture.supplyAsync(
          Embedder::shared, task -> Thread.ofPlatform().daemon().start(task));

  public MiniLmSentenceVectors() {
    embedder.whenComplete(
        (loaded, failure) -> {
          if (failure != null) {
            LOG.warn("No language model: the safety check goes by cues and words", failure);
          }
        });
  }

  @Override
  public boolean ready() {
    return embedder.isDone() && !embedder.isCompletedExceptionally();
  }

  @Override
  public float[] of(String text) {
    return embedder.join().direction(text);
  }
}
