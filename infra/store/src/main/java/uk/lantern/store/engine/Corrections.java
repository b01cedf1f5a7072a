package uk.lantern.store.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where mongo-java-server 1.47 answers differently from MongoDB in something our stores rely on:
 * the count of a failed insert, ordered updates that go on after an error, dropping an index by
 * name (it forgets every index of that name in the database; {@code *} fails), and a driver's
 * count, which it answers by copying the whole collection.
 */
final class Corrections {

  private static final Document COUNT =
      new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

  private Corrections() {}

  static Document apply(
      MongoDatabase database, String command, Document query, UnaryOperator<Document> server) {
    return switch (command) {
      case "insert" -> insert(query, server);
      case "update" -> update(query, server);
      case "aggregate" -> aggregate(database, query, server);
      case "dropIndexes" -> dropIndexes(database, query, server);
      default -> server.apply(query);
    };
  }

  private static Document insert(Document query, UnaryOperator<Document> server) {
    Document answer = server.apply(query);
    List<Document> errors = documents(answer, "writeErrors");
    if (!errors.isEmpty()) {
      int sent = documents(query, "documents").size();
      answer.put("n", ordered(query) ? errors.getFirst().get("index") : sent - errors.size());
    }
    return answer;
  }

  private static Document update(Document query, UnaryOperator<Document> server) {
    List<Document> updates = documents(query, "updates");
    if (updates.size() < 2 || !ordered(query)) {
      return server.apply(query);
    }
    Document total = new Document("n", 0).append("nModified", 0);
    List<Document> upserted = new ArrayList<>();
    for (int i = 0; i < updates.size() && !total.containsKey("writeErrors"); i++) {
      Document one = query.clone();
      one.put("updates", List.of(updates.get(i)));
      Document answer = server.apply(one);
      for (String count : List.of("n", "nModified")) {
        total.put(count, number(total, count) + number(answer, count));
      }
      upserted.addAll(at(i, documents(answer, "upserted")));
      List<Document> errors = at(i, documents(answer, "writeErrors"));
      if (!errors.isEmpty()) {
        total.put("writeErrors", errors);
      }
    }
    if (!upserted.isEmpty()) {
      total.put("upserted", upserted);
    }
    Utils.markOkay(total);
    return total;
  }

  /** Drivers count by {@code $match, [$skip], [$limit], $group}; an index answers that. */
  private static Document aggregate(
      MongoDatabase database, Document query, UnaryOperator<Document> server) {
    List<Document> stages = documents(query, "pipeline");
    if (stages.size() < 2
        || !(stages.getFirst().get("$match") instanceof Document match)
        || !stages.getLast().equals(COUNT)
        || !stages.subList(1, stages.size() - 1).stream().allMatch(Corrections::isPaging)
        || !(database.resolveCollection(String.valueOf(query.get("aggregate")), false)
            instanceof DurableCollection collection)) {
      return server.apply(query);
    }
    Stream<?> found = candidates(collection, match);
    for (Document stage : stages.subList(1, stages.size() - 1)) {
      found = page(found, stage);
    }
    long n = found.count();
    List<Document> batch = n == 0 ? List.of() : List.of(new Document("_id", 1).append("n", n));
    Document answer =
        new Document(
            "cursor",
            new Document("id", 0L)
                .append("ns", collection.getFullName())
                .append("firstBatch", batch));
    Utils.markOkay(answer);
    return answer;
  }

  /**
   * Where an index says it all, no document is read: the outbox counts a million by their state.
   */
  private static Stream<?> candidates(DurableCollection collection, Document match) {
    return Plan.of(collection.orderedIndexes().toList(), match, null)
        .filter(plan -> plan.isExact(match))
        .<Stream<?>>map(Plan::records)
        .orElseGet(() -> collection.matches(match, null, 0));
  }

  private static boolean isPaging(Document stage) {
    return stage.keySet().equals(Set.of("$skip")) || stage.keySet().equals(Set.of("$limit"));
  }

  private static Stream<?> page(Stream<?> found, Document stage) {
    return stage.containsKey("$skip")
        ? found.skip(number(stage, "$skip"))
        : found.limit(number(stage, "$limit"));
  }

  private static List<Document> at(int index, List<Document> parts) {
    parts.forEach(part -> part.put("index", index));
    return parts;
  }

  private static Document dropIndexes(
      MongoDatabase database, Document query, UnaryOperator<Document> server) {
    MongoCollection<?> collection =
        database.resolveCollection(String.valueOf(query.get("dropIndexes")), false);
    if (collection == null || !(query.get("index") instanceof String wanted)) {
      return server.apply(query);
    }
    boolean all = wanted.equals("*");
    Document answer = new Document();
    Utils.markOkay(answer);
    for (Index<?> index : List.copyOf(collection.getIndexes())) {
      boolean primary = index.getName().equals("_id_");
      if (index.getName().equals(wanted) || (all && !primary)) {
        Document byKeys = query.clone();
        byKeys.put("index", index.toIndexDescription().get("key"));
        answer = server.apply(byKeys);
      }
    }
    return answer;
  }

  private static boolean ordered(Document query) {
    return Utils.isTrue(query.getOrDefault("ordered", true));
  }

  private static int number(Document document, String field) {
    return ((Number) document.getOrDefault(field, 0)).intValue();
  }

  private static List<Document> documents(Document document, String field) {
    List<Document> found = new ArrayList<>();
    if (document.get(field) instanceof Iterable<?> values) {
      values.forEach(value -> found.add((Document) value));
    }
    return found;
  }
}
