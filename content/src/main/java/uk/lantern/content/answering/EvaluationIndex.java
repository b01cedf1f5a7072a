package uk.lantern.content.answering;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.lantern.content.learning.LearningItem;

/** Indexes a whole corpus with all processors; what is computed is kept at once, come what may. */
final class EvaluationIndex {

  private EvaluationIndex() {}

  static PassageIndex of(
      List<LearningItem> items, Embedder embedder, Path folder, IndexingProgress progress) {
    Vectors vectors = new Vectors(embedder, folder);
    List<IndexedPassage> indexed = new ArrayList<>();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("evaluate-", 1).factory())) {
      List<Future<List<IndexedPassage>>> coming =
          items.stream()
              .map(item -> workers.submit(() -> passages(item).stream().map(vectors::of).toList()))
              .toList();
      try {
        for (int i = 0; i < coming.size(); i++) {
          indexed.addAll(coming.get(i).get());
          progress.indexed(i + 1, items.size());
        }
      } catch (InterruptedException | ExecutionException e) {
        workers.shutdownNow();
        throw new IllegalStateException("The corpus cannot be indexed: " + e.getMessage(), e);
      }
    }
    return new PassageIndex(indexed);
  }

  /** A document without a sentence still has a title to be found by. */
  private static List<Passage> passages(LearningItem item) {
    List<Passage> passages = Passage.of(item);
    return passages.isEmpty()
        ? List.of(new Passage(item, item.text().sections().getFirst(), List.of()))
        : passages;
  }
}
