package uk.lantern.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an index has seen under its keys so far; it only ever grows. Decides how far to trust it.
 */
enum Shape {
  /** One plain value per record: the index can filter on every key, and sort. */
  PLAIN(0),
  /** Lists or sub-documents: it can filter on its first key with one bound, and not sort. */
  MANY(1),
  /** Lists in lists, or list positions in a path: it is kept, and not asked. */
  IRREGULAR(2);

  /** As it is kept on disk. */
  private final long code;

  Shape(long code) {
    this.code = code;
  }

  long code() {
    return code;
  }

  static Shape ofCode(@Nullable Long code) {
    for (Shape shape : values()) {
      if (code != null && shape.code == code) {
        return shape;
      }
    }
    return PLAIN; // nothing noted yet
  }

  Shape or(Shape other) {
    return compareTo(other) >= 0 ? this : other;
  }

  static Shape of(@Nullable Object value, List<String> path) {
    if (value instanceof Collection<?> elements) {
      return ofList(elements, path);
    }
    if (value instanceof Document document) {
      return path.isEmpty() ? MANY : of(document.get(path.getFirst()), tail(path));
    }
    return PLAIN;
  }

  private static Shape ofList(Collection<?> elements, List<String> path) {
    if (!path.isEmpty() && path.getFirst().chars().allMatch(Character::isDigit)) {
      return IRREGULAR;
    }
    Shape shape = MANY;
    for (Object element : elements) {
      shape = shape.or(element instanceof Collection ? IRREGULAR : of(element, path));
    }
    return shape;
  }

  private static List<String> tail(List<String> path) {
    return path.subList(1, path.size());
  }
}
