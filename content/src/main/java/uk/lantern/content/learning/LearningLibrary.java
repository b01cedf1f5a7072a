package uk.lantern.content.learning;

import java.util.List;
import java.util.Optional;

/** Every item this installation holds, shipped and imported, whatever its status. */
public interface LearningLibrary {

  /** In no particular order; callers decide with {@link ReleasePolicy} what may be shown. */
  List<LearningItem> items();

  /** The newest version of an item. */
  Optional<LearningItem> find(String id);

  /** Changes whenever an item is added or changes; an index built for another version is stale. */
  String version();

  /**
   * Looks whether anything was published since; may wait for the store, and changes nothing while
   * it is away. The other methods never wait.
   */
  default void look() {}
}
