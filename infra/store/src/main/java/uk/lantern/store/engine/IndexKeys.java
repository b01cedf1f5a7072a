package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one index holds for a document. Its paths are taken apart once: every write asks every index
 * of its collection, and the server's own reading splits each path anew. That reading still has the
 * word wherever a list or a sub-document is met.
 */
final class IndexKeys {

  private final IndexSpec spec;
  private final List<List<String>> paths;
  private final Function<Document, Set<KeyValue>> server;
  private final Optional<List<Condition>> conditions;

  /** A plain demand of a partial index: one field has this text or truth value. */
  private record Condition(List<String> path, Object value) {}

  /**
   * @param server reads any document
   */
  IndexKeys(IndexSpec spec, Function<Document, Set<KeyValue>> server) {
    this.spec = spec;
    this.paths = spec.paths();
    this.server = server;
    this.conditions = plain(spec.partial());
  }

  private static Optional<List<Condition>> plain(@Nullable Document partial) {
    List<Condition> plain = new ArrayList<>();
    if (partial != null) {
      for (Map.Entry<String, Object> demand : partial.entrySet()) {
        boolean simple =
            demand.getValue() instanceof String || demand.getValue() instanceof Boolean;
        if (!simple || demand.getKey().startsWith("$")) {
          return Optional.empty();
        }
        plain.add(new Condition(IndexSpec.split(demand.getKey()), demand.getValue()));
      }
    }
    return Optional.of(plain);
  }

  /** Its entries; none when the index leaves it out. */
  Set<Entry> entriesOf(Document document, long position) {
    if (!covers(document)) {
      return Set.of();
    }
    List<@Nullable Object> values = plainValues(document);
    if (values != null) {
      return Set.of(new Entry(values, position));
    }
    Set<Entry> own = new LinkedHashSet<>();
    for (KeyValue key : server.apply(document)) {
      List<@Nullable Object> read = new ArrayList<>(key.size());
      key.forEach(read::add);
      own.add(new Entry(read, position));
    }
    return own;
  }

  /** One plain value or none under each key: then it has one entry and the simplest shape. */
  boolean isPlain(Document document) {
    return plainValues(document) != null;
  }

  private @Nullable List<@Nullable Object> plainValues(Document document) {
    List<@Nullable Object> values = new ArrayList<>(paths.size());
    for (List<String> path : paths) {
      Object value = read(document, path);
      if (value instanceof Collection || value instanceof Document) {
        return null;
      }
      values.add(value instanceof Number ? Bound.normal(value).get(0) : value);
    }
    return values;
  }

  /** The value at the end of a path, or the first list on the way; null when there is none. */
  private static @Nullable Object read(Document document, List<String> path) {
    Object value = document;
    for (String field : path) {
      if (value instanceof Collection) {
        return value;
      }
      value = value instanceof Document inner ? inner.get(field) : null;
    }
    return value instanceof Missing ? null : value;
  }

  private boolean covers(Document document) {
    if (spec.sparse() && spec.fields().stream().noneMatch(field -> has(document, field.getKey()))) {
      return false;
    }
    Document partial = spec.partial();
    if (partial == null) {
      return true;
    }
    for (Condition condition : conditions.orElse(List.of())) {
      Object value = read(document, condition.path());
      if (value instanceof Collection) {
        return new DefaultQueryMatcher().matches(document, partial);
      }
      if (!condition.value().equals(value)) {
        return false;
      }
    }
    return conditions.isPresent() || new DefaultQueryMatcher().matches(document, partial);
  }

  private static boolean has(Document document, String path) {
    return !(Utils.getSubdocumentValueCollectionAware(document, path) instanceof Missing);
  }
}
