package uk.lantern.bot.journey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Words looked for in all that is stored, as it lies there: for tests that look hundreds of times.
 */
final class StoredWords {

  private StoredWords() {}

  /** The collections that hold one of these words of plain letters, in any case. */
  static Set<String> holding(MongoOperations mongo, String... words) {
    List<String> sought = Stream.of(words).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    Set<String> holding = new TreeSet<>();
    for (String name : mongo.getCollectionNames()) {
      for (RawBsonDocument it :
          mongo.getCollection(name).withDocumentClass(RawBsonDocument.class).find()) {
        String text = StandardCharsets.ISO_8859_1.decode(it.getByteBuffer().asNIO()).toString();
        if (sought.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains)) {
          holding.add(name);
        }
      }
    }
    return holding;
  }
}
