package uk.lantern.content.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every item this installation holds, shipped and imported, whatever its status. */
public interface LearningLibrary {

  /** In no particular order; callers decide with {@link ReleasePolicy} what may be shown. */
  List<LearningItem> items();

  /** The newest version of an item. */
  Optional<LearningItem> find(String id);

  /** The same, if the viewer may be shown it on that London date; absent and forbidden are one. */
  default Optional<LearningItem> findFor(Viewer viewer, String id, LocalDate today) {
    return find(id)
        .filter(
            item -> ReleasePolicy.standing(item, viewer, today) != ReleasePolicy.Standing.HIDDEN);
  }

  /** Changes whenever an item is added or changes; an index built for another version is stale. */
  String version();

  /**
   * Looks whether anything was published since; may wait for the store, and changes nothing while
   * it is away. The other methods never wait.
   */
  default void look() {}
}
