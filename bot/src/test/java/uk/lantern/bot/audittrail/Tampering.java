package uk.lantern.bot.audittrail;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Somebody who writes to the collection of one tenant's chain past Lantern. */
final class Tampering {

  private final MongoCollection<Document> entries;
  private final List<Document> whole;
  private final Random random;

  Tampering(MongoOperations mongo, Random random) {
    this.entries = mongo.getCollection(AuditEntry.COLLECTION);
    this.whole = mongo.findAll(Document.class, AuditEntry.COLLECTION);
    this.random = random;
  }

  void restore() {
    entries.deleteMany(new Document());
    entries.insertMany(whole);
  }

  /** One character of one field. */
  long flip(long where) {
    Document entry = new Document(document(where));
    List<String> fields =
        List.of("kind", "who", "hash", "previous", "personal", "personalHash", "facts", "at", "v");
    String field = fields.get(random.nextInt(fields.size()));
    Object value = entry.get(field);
    entry.put(
        field,
        switch (value) {
          case Document facts -> new Document("verb", flipped(facts.getString("verb")));
          case Integer number -> number + 1;
          case Long number -> number ^ (1L << random.nextInt(40));
          default -> flipped(String.valueOf(value));
        });
    replace(entry);
    return where;
  }

  private String flipped(String text) {
    if (text.isEmpty()) {
      return "0";
    }
    int at = random.nextInt(text.length());
    char other = text.charAt(at) == 'a' ? 'b' : 'a';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  long delete(long where) {
    remove(where);
    return where;
  }

  /** The contents of two entries change places; their numbers stay. */
  long swap(long where) {
    long other = where == whole.size() ? 1 : where + 1;
    Document one = new Document(document(where));
    Document two = new Document(document(other));
    Document first = new Document(two).append("_id", one.get("_id")).append("seq", one.get("seq"));
    Document second = new Document(one).append("_id", two.get("_id")).append("seq", two.get("seq"));
    replace(first);
    replace(second);
    return where;
  }

  long cut(long where) {
    for (long seq = where; seq <= whole.size(); seq++) {
      remove(seq);
    }
    return where;
  }

  private Document document(long seq) {
    return whole.stream()
        .filter(entry -> entry.get("seq", Number.class).longValue() == seq)
        .findFirst()
        .orElseThrow();
  }

  private void replace(Document entry) {
    entries.replaceOne(new Document("_id", entry.get("_id")), entry);
  }

  private void remove(long seq) {
    entries.deleteOne(new Document("_id", "tenant-a/" + seq));
  }
}
