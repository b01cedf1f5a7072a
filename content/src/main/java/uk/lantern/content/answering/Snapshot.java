package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.ReleasePolicy.Standing;

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
  private final Map<Set<String>, CompletableFuture<PassageIndex>> indexes =
      new LinkedHashMap<>(INDEXES_KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Set<String>, CompletableFuture<PassageIndex>> eldest) {
          return size() > INDEXES_KEPT;
        }
      };

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
        passages = Passage.of(item).stream().map(p -> IndexedPassage.of(p, vectors)).toList();
      }
      next.put(item, passages);
      progress.indexed(next.size(), library.size());
    }
    return new Snapshot(version, next);
  }

  /** Only what the library still holds unchanged: withdrawn words leave before new ones come. */
  Snapshot retaining(List<LearningItem> library) {
    Map<LearningItem, List<IndexedPassage>> kept = new LinkedHashMap<>(items);
    kept.keySet().retainAll(Set.copyOf(library));
    return new Snapshot(version, kept);
  }

  String version() {
    return version;
  }

  /** The index of what this viewer may see that day; built by the first who needs it. */
  PassageIndex visibleTo(Enquiry enquiry) {
    List<LearningItem> visible =
        items.keySet().stream().filter(item -> standing(item, enquiry) != Standing.HIDDEN).toList();
    Set<String> key =
        visible.stream().map(item -> item.id() + "@" + item.version()).collect(Collectors.toSet());
    CompletableFuture<PassageIndex> mine = new CompletableFuture<>();
    CompletableFuture<PassageIndex> index;
    synchronized (indexes) {
      index = indexes.computeIfAbsent(key, unknown -> mine);
    }
    if (index == mine) {
      mine.completeAsync(() -> new PassageIndex(passages(visible)), Runnable::run);
    }
    return index.join();
  }

  private List<IndexedPassage> passages(List<LearningItem> visible) {
    List<IndexedPassage> passages = new ArrayList<>();
    visible.forEach(item -> passages.addAll(items.getOrDefault(item, List.of())));
    return passages;
  }

  private static Standing standing(LearningItem item, Enquiry enquiry) {
    return ReleasePolicy.standing(item, enquiry.viewer(), enquiry.today());
  }
}
