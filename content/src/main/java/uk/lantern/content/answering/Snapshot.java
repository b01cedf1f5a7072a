package uk.lantern.content.answering;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import uk.lantern.content.learning.LearningItem;

/**
 * The library at one version, ready to be searched; never changes. What a viewer may not see is not
 * in the index their question goes to, so it cannot move an idf, a score or a confidence.
 */
final class Snapshot {

  /**
   * Viewers differ by role and day; more sets than this at one time are built again when needed.
   */
  private static final int INDEXES_KEPT = 16;

  private final String version;
  private final Map<LearningItem, List<IndexedPassage>> items;
  private final Map<Set<String>, CompletableFuture<PassageIndex>> indexes = newest(INDEXES_KEPT);
  private final Map<Sight, CompletableFuture<PassageIndex>> sights = newest(INDEXES_KEPT);

  private Snapshot(String version, Map<LearningItem, List<IndexedPassage>> items) {
    this.version = version;
    this.items = items;
  }

  static Snapshot empty() {
    return new Snapshot("none", Map.of());
  }

  /** Indexes the items; those that this snapshot holds unchanged are taken over. */
  Snapshot next(
      String version, List<LearningItem> library, Vectors vectors, IndexingProgress progress) {
    Map<LearningItem, List<IndexedPassage>> next = new LinkedHashMap<>();
    for (LearningItem item : library) {
      List<IndexedPassage> passages = items.get(item);
      if (passages == null) {
        passages = Passage.of(item).stream().map(vectors::of).toList();
      }
      next.put(item, passages);
      progress.indexed(next.size(), library.size());
    }
    return new Snapshot(version, next).prepared(this);
  }

  /** Only what the library still holds unchanged. */
  Snapshot retaining(List<LearningItem> library) {
    Map<LearningItem, List<IndexedPassage>> kept = new LinkedHashMap<>(items);
    kept.keySet().retainAll(Set.copyOf(library));
    return new Snapshot(version, kept).prepared(this);
  }

  String version() {
    return version;
  }

  /** Whether items of this snapshot are no longer in the library as they were. */
  boolean holdsMoreThan(List<LearningItem> library) {
    return !Set.copyOf(library).containsAll(items.keySet());
  }

  /**
   * The index of what is in sight; built by the first who needs it, shared by who sees the same.
   */
  PassageIndex visible(Sight sight) {
    CompletableFuture<PassageIndex> mine = new CompletableFuture<>();
    CompletableFuture<PassageIndex> index;
    List<LearningItem> visible = List.of();
    synchronized (indexes) {
      index = sights.get(sight);
      if (index == null) {
        visible = items.keySet().stream().filter(sight::shows).toList();
        index = indexes.computeIfAbsent(key(visible), unknown -> mine);
        sights.put(sight, index);
      }
    }
    if (index == mine) {
      List<IndexedPassage> passages = passages(visible);
      mine.completeAsync(() -> new PassageIndex(passages), Runnable::run);
    }
    return index.join();
  }

  /** Builds beforehand what was asked for of the snapshot before, so that no answer waits. */
  Snapshot prepared(Snapshot before) {
    List<Sight> asked;
    synchronized (before.indexes) {
      asked = List.copyOf(before.sights.keySet());
    }
    asked.forEach(this::visible);
    return this;
  }

  private static Set<String> key(List<LearningItem> visible) {
    return visible.stream().map(item -> item.id() + "@" + item.version()).collect(toSet());
  }

  private List<IndexedPassage> passages(List<LearningItem> visible) {
    List<IndexedPassage> passages = new ArrayList<>();
    visible.forEach(item -> passages.addAll(items.getOrDefault(item, List.of())));
    return passages;
  }

  /** The newest few; used with the lock of {@link #indexes} held. */
  private static <K, V> Map<K, V> newest(int kept) {
    return new LinkedHashMap<>(kept, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > kept;
      }
    };
  }
}
