package uk.lantern.content.answering;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;

/** Holds the newest snapshot and makes the next one beside the answers, on one thread. */
final class Snapshots implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final LearningLibrary library;
  private final Vectors vectors;
  private final IndexingProgress progress;
  private final ExecutorService indexer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("indexer").factory());
  private CompletableFuture<Void> pending = CompletableFuture.completedFuture(null);
  private volatile Snapshot current = Snapshot.empty();
  private volatile boolean ready;

  Snapshots(LearningLibrary library, Vectors vectors, IndexingProgress progress) {
    this.library = library;
    this.vectors = vectors;
    this.progress = progress;
  }

  /** Looks whether the library has changed, and if so indexes it; done when the result is in. */
  synchronized CompletableFuture<Void> refresh() {
    if (pending.isDone()) {
      pending = CompletableFuture.runAsync(this::take, indexer);
    }
    return pending;
  }

  boolean ready() {
    return ready;
  }

  /** Waits for the very first snapshot only. */
  Snapshot current() {
    if (!ready) {
      refresh().join();
    }
    return current;
  }

  private void take() {
    try {
      String version = library.version();
      if (ready && version.equals(current.version())) {
        return;
      }
      List<LearningItem> items = library.items();
      current = current.retaining(items);
      current = current.next(version, items, vectors, progress);
      ready = true;
    } catch (RuntimeException e) {
      // The store may be away: answers go on with what is indexed, and the next look tries again.
      LOG.warn("The library cannot be read or indexed now: {}", e.toString());
    }
  }

  @Override
  public void close() {
    indexer.shutdownNow();
  }
}
