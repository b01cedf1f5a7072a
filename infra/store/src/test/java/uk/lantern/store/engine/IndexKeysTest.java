package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;

/** Reading a document by paths that were taken apart says what the server's own reading says. */
class IndexKeysTest {

  private static final List<Document> INDEXES =
      List.of(
          on("a"),
          on("b", "c"),
          on("d"),
          on("d.x"),
          on("d.x.y", "a"),
          on("key", "slot"),
          on("slot").append("partialFilterExpression", new Document("state", "open")),
          on("slot").append("partialFilterExpression", new Document("a", true).append("b", "a")),
          on("a").append("partialFilterExpression", new Document("d.x", "b")),
          on("a").append("partialFilterExpression", demand("slot", "$gt", 30)),
          on("a").append("partialFilterExpression", demand("state", "$in", List.of("open"))));

  @Test
  void plainAndWildDocumentsHaveTheEntriesThatTheServerReads() {
    try (MVStore memory = MVStore.open(null)) {
      for (boolean wild : new boolean[] {false, true}) {
        RandomDocuments documents = new RandomDocuments(new Random(17), wild);
        for (int i = 0; i < 3_000; i++) {
          Document document = documents.document(i);
          INDEXES.forEach(index -> compare(index(memory, index), document));
        }
      }
    }
  }

  private static void compare(OrderedIndex index, Document document) {
    Document partial = index.spec().partial();
    Set<Entry> due = new LinkedHashSet<>();
    if (partial == null || new DefaultQueryMatcher().matches(document, partial)) {
      try {
        index.getKeyValues(document).forEach(key -> due.add(entry(key)));
      } catch (CannotIndexParallelArraysError e) {
        assertThatThrownBy(() -> index.entriesOf(document, 7)).isInstanceOf(e.getClass());
        return;
      }
    }
    assertThat(index.entriesOf(document, 7)).as("%s of %s", index.spec(), document).isEqualTo(due);
  }

  private static Entry entry(KeyValue key) {
    List<Object> values = new ArrayList<>();
    key.forEach(values::add);
    return new Entry(values, 7);
  }

  private static OrderedIndex index(MVStore memory, Document description) {
    IndexSpec spec = IndexSpec.of(description);
    Journal journal = new Journal();
    MVMap.Builder<Entry, Long> entries = new MVMap.Builder<>();
    MVMap.Builder<String, Long> shapes = new MVMap.Builder<>();
    return new OrderedIndex(
        spec,
        new Table<>(
            memory.openMap(
                spec.name(), entries.keyType(spec.entryType()).valueType(LongDataType.INSTANCE)),
            journal),
        new Table<>(
            memory.openMap(
                "shapes", shapes.keyType(StringDataType.INSTANCE).valueType(LongDataType.INSTANCE)),
            journal));
  }

  private static Document on(String... paths) {
    Document key = new Document();
    List.of(paths).forEach(path -> key.append(path, 1));
    return new Document("key", key).append("name", String.join("+", paths));
  }

  private static Document demand(String field, String operator, Object operand) {
    return new Document(field, new Document(operator, operand));
  }
}
