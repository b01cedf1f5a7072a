package uk.lantern.content.answering;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;

/**
 * Holds the newest snapshot and makes the next one beside the answers, on one thread. An answer
 * works on the snapshot it began with and never waits for a newer one.
 */
final class Snapshots implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final LearningLibrary library;
  private final Vectors vectors;
  private volatile IndexingProgress progress = (done, total) -> {};
  private final ScheduledExecutorService indexer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("indexer").factory());
  private CompletableFuture<Void> pending = CompletableFuture.completedFuture(null);
  private final CompletableFuture<Void> first = new CompletableFuture<>();
  private volatile Snapshot current = Snapshot.empty();
  private volatile boolean ready;

  Snapshots(LearningLibrary library, Vectors vectors) {
    this.library = library;
    this.vectors = vectors;
  }

  void tell(IndexingProgress next) {
    progress = next;
  }

  /** Looks whether the library has changed, and if so indexes it; done when the result is in. */
  synchronized CompletableFuture<Void> refresh() {
    if (pending.isDone()) {
      pending = CompletableFuture.runAsync(this::take, indexer);
    }
    return pending;
  }

  /** Refreshes again and again, each time this long after the last. */
  void follow(Duration pause) {
    indexer.scheduleWithFixedDelay(
        this::take, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  boolean ready() {
    return ready;
  }

  /** Waits for the very first snapshot only, and not for the store. */
  Snapshot current() {
    if (!ready) {
      CompletableFuture.anyOf(first, refresh()).join();
    }
    return current;
  }

  /** The first snapshot is made of what is at hand: the store may be slow, or away. */
  private void take() {
    try {
      if (!ready) {
        index();
        ready = true;
        first.complete(null);
      }
      library.look();
      if (!library.version().equals(current.version())) {
        index();
      }
    } catch (RuntimeException e) {
      // Answers go on with what is indexed, and the next look tries again.
      LOG.warn("The library cannot be indexed now: {}", e.toString());
    }
  }

  private void index() {
    String version = library.version();
    List<LearningItem> items = library.items();
    if (current.holdsMoreThan(items)) {
      current = current.retaining(items); // withdrawn words leave before new ones come
    }
    current = current.next(version, items, vectors, progress);
  }

  @Override
  public void close() {
    indexer.shutdownNow();
  }
}
