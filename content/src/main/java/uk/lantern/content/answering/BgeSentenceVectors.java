package uk.lantern.content.answering;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.lantern.content.safety.SentenceVectors;

/**
 * Lends the safety check its language model: not the one that answers, because this one tells apart
 * better what people are after. Loading begins at once and holds nobody up.
 */
@Component
public final class BgeSentenceVectors implements SentenceVectors {

  private static final Logger LOG = LoggerFactory.getLogger(BgeSentenceVectors.class);

  /** Tests make many contexts in one process: the model is loaded once. */
  private static final class Encoder {
    private static final CompletableFuture<Embedder> ONE = Embedder.loading(LanguageModel.BGE);
  }

  private final CompletableFuture<Embedder> encoder = loading();

  public BgeSentenceVectors() {
    encoder.whenComplete(
        (loaded, failure) -> {
          if (failure != null) {
            LOG.warn("No language model: the safety check goes by cues and words", failure);
          }
        });
  }

  /** Begins to load the model, unless somebody has. */
  static CompletableFuture<Embedder> loading() {
    return Encoder.ONE;
  }

  @Override
  public boolean ready() {
    return encoder.isDone() && !encoder.isCompletedExceptionally();
  }

  @Override
  public float[] of(String text) {
    return encoder.join().direction(text);
  }
}
