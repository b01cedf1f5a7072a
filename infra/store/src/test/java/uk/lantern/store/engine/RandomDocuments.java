package uk.lantern.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Documents, queries and orders over few fields and few values, so that they meet often. */
final class RandomDocuments {

  private static final List<String> FIELDS = List.of("a", "b", "c");
  private static final List<Object> SCALARS =
      List.of(
          0,
          1,
          2,
          3,
          1L,
          2.0,
          1.5,
          -0.0,
          (1L << 53) + 1,
          1L << 53,
          "",
          "a",
          "b",
          "ba",
          true,
          false,
          Instant.EPOCH,
          Instant.ofEpochMilli(5),
          new ObjectId("5f0000000000000000000001"));

  private final Random random;
  private final boolean wild;

  /**
   * @param wild with lists, sub-documents and lists of lists; else one plain value per field
   */
  RandomDocuments(Random random, boolean wild) {
    this.random = random;
    this.wild = wild;
  }

  /** The command with which drivers count. */
  static Document count(String collection, Document query) {
    Document n = new Document("_id", 1).append("n", new Document("$sum", 1));
    List<Document> stages = List.of(new Document("$match", query), new Document("$group", n));
    return new Document("aggregate", collection).append("pipeline", stages);
  }

  Document document(int id) {
    Document document = new Document("_id", id);
    for (String field : FIELDS) {
      if (random.nextInt(5) > 0) {
        document.put(field, value(field));
      }
    }
    if (random.nextBoolean()) {
      document.put("d", wild && oneIn(3) ? List.of(inner(), inner()) : inner());
    }
    document.put("state", pick(List.of("open", "held", "done")));
    document.put("slot", random.nextInt(60));
    if (random.nextInt(4) > 0) {
      document.put("key", wild && oneIn(3) ? List.of(number(), number()) : number());
    }
    return document;
  }

  /** Lists of lists only in c, where they put its index out of use. */
  private Object value(String field) {
    if (!wild || !oneIn(3)) {
      return scalar();
    }
    if (field.equals("c") && oneIn(6)) {
      return List.of(scalars(), scalars());
    }
    return oneIn(2) ? inner() : scalars();
  }

  private Document inner() {
    Document inner = new Document();
    if (random.nextInt(4) > 0) {
      inner.put("x", scalar());
    }
    return inner;
  }

  private List<Object> scalars() {
    return several(random.nextInt(3), this::scalar);
  }

  private int number() {
    return random.nextInt(2_000);
  }

  private Object scalar() {
    return oneIn(8) ? null : pick(SCALARS);
  }

  Document query() {
    Document query = new Document();
    for (int i = random.nextInt(4); i >= 0; i--) {
      switch (random.nextInt(12)) {
        case 0 -> query.put("$or", several(2, this::simple));
        case 1 -> query.put("$and", several(2, this::simple));
        case 2 -> query.put("$and", bothEnds(pick(FIELDS)));
        default -> query.putAll(simple());
      }
    }
    return query;
  }

  /** Two elements of a list may meet one end each. */
  private List<Document> bothEnds(String field) {
    return List.of(
        new Document(field, new Document("$gt", scalar())),
        new Document(field, new Document("$lt", scalar())));
  }

  private Document simple() {
    return switch (random.nextInt(8)) {
      case 0 -> new Document("state", pick(List.of("open", "held", "done")));
      case 1 -> new Document("slot", new Document("$lt", random.nextInt(60)));
      case 2 -> new Document("key", random.nextInt(2_000));
      case 3 -> new Document("d.x", demand());
      default -> new Document(pick(FIELDS), demand());
    };
  }

  private Object demand() {
    return switch (random.nextInt(9)) {
      case 0 -> new Document("$in", several(random.nextInt(4), this::scalar));
      case 1 -> new Document("$gt", scalar()).append("$lt", scalar());
      case 2 -> new Document("$gte", scalar());
      case 3 -> new Document("$lte", scalar()).append("$gte", scalar());
      case 4 -> new Document("$ne", scalar());
      case 5 -> new Document("$exists", random.nextBoolean());
      case 6 -> new Document("$eq", scalar());
      default -> oneIn(10) ? value("c") : scalar();
    };
  }

  /** Ends with {@code _id}, so that there is one right answer. */
  Document order() {
    Document order = new Document();
    List<String> sortable = wild ? List.of("state", "slot") : List.of("a", "b", "state", "slot");
    for (int i = random.nextInt(3); i > 0; i--) {
      order.put(pick(sortable), oneIn(2) ? 1 : -1);
    }
    return order.append("_id", oneIn(2) ? 1 : -1);
  }

  Document change() {
    String field = pick(FIELDS);
    return oneIn(5)
        ? new Document("$unset", new Document(field, ""))
        : new Document("$set", new Document(field, value(field)).append("state", "held"));
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  private static <T> List<T> several(int count, Supplier<T> one) {
    List<T> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(one.get());
    }
    return values;
  }
}
