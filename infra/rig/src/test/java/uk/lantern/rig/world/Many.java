package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Puts in a thousand at once what Lantern's own stores insert one by one: a forced write for each
 * would be most of the time that filling a store takes, and is not what is measured.
 */
final class Many extends MongoTemplate {

  private static final int AT_ONCE = 1_000;

  private final List<Object> waiting = new ArrayList<>();
  private String collection = "";

  Many(MongoTemplate like) {
    super(like.getMongoDatabaseFactory());
  }

  @Override
  public <T> T insert(T document, String into) {
    if (!into.equals(collection)) {
      flush();
      collection = into;
    }
    waiting.add(document);
    if (waiting.size() == AT_ONCE) {
      flush();
    }
    return document;
  }

  /** What was given last may still wait until this is called. */
  void flush() {
    if (!waiting.isEmpty()) {
      insert(List.copyOf(waiting), collection);
      waiting.clear();
    }
  }
}
