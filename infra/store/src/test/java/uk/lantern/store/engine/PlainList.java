package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a collection with two unique indexes means, without an index. */
final class PlainList {

  private final List<Document> documents = new ArrayList<>();

  void add(Document document) {
    documents.add(document);
  }

  void remove(List<Document> some) {
    documents.removeAll(some);
  }

  /** Would a document break one of the two unique indexes? */
  boolean takes(Document document) {
    Object key = document.get("key");
    Stream<?> keys = key instanceof Collection<?> many ? many.stream() : Stream.ofNullable(key);
    boolean slot =
        Objects.equals(document.get("state"), "open")
            && held(new Document("state", "open").append("slot", document.get("slot")), document);
    return slot || keys.anyMatch(value -> held(new Document("key", value), document));
  }

  private boolean held(Document query, Document except) {
    return filter(query).anyMatch(other -> !other.get("_id").equals(except.get("_id")));
  }

  static void change(Document document, Document change) {
    if (change.get("$set") instanceof Document set) {
      document.putAll(set.cloneDeeply());
    } else {
      ((Document) change.get("$unset")).keySet().forEach(document::remove);
    }
  }

  Stream<Document> filter(Document query) {
    return documents.stream()
        .filter(document -> new DefaultQueryMatcher().matches(document, query));
  }

  /** 1, 1L and 1.0 are one value, and the server may keep either when it is set to the other. */
  static List<Map<String, Object>> alike(Stream<Document> documents) {
    return documents
        .<Map<String, Object>>map(
            one -> new TreeMap<>((Document) new KeyValue(one).normalized().get(0)))
        .toList();
  }
}
