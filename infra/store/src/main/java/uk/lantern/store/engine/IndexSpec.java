package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an index was declared to be.
 *
 * @param fields path to direction (true is ascending), in order
 * @param partial only documents that match are indexed; null for all
 */
record IndexSpec(
    String name,
    List<Map.Entry<String, Boolean>> fields,
    boolean unique,
    boolean sparse,
    @Nullable Document partial) {

  /** Reads the description that {@code createIndexes} sends and {@code system.indexes} keeps. */
  static IndexSpec of(Document description) {
    List<Map.Entry<String, Boolean>> fields = new ArrayList<>();
    keyOf(description)
        .forEach((path, way) -> fields.add(Map.entry(path, ((Number) way).intValue() > 0)));
    boolean primary = fields.size() == 1 && fields.getFirst().getKey().equals("_id");
    return new IndexSpec(
        String.valueOf(description.get("name")),
        List.copyOf(fields),
        primary || Utils.isTrue(description.get("unique")),
        Utils.isTrue(description.get("sparse")),
        (Document) description.get("partialFilterExpression"));
  }

  static Document keyOf(Document description) {
    return (Document) Objects.requireNonNull(description.get("key"), "an index without keys");
  }

  boolean primary() {
    return unique && partial == null && fields.size() == 1 && path(0).equals("_id");
  }

  String path(int position) {
    return fields.get(position).getKey();
  }

  boolean ascending(int position) {
    return fields.get(position).getValue();
  }

  List<IndexKey> keys() {
    return fields.stream().map(field -> new IndexKey(field.getKey(), field.getValue())).toList();
  }

  List<List<String>> paths() {
    return fields.stream().map(field -> split(field.getKey())).toList();
  }

  static List<String> split(String path) {
    return List.of(path.split("\\."));
  }

  EntryType entryType() {
    return new EntryType(fields.stream().map(Map.Entry::getValue).toList());
  }
}
