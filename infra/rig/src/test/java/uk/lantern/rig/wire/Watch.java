package uk.lantern.rig.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonValue;

/**
 * Somebody who looks on while deliveries take a step.
 *
 * @param step null for nobody
 * @param then given the ids of the deliveries of each such command
 */
record Watch(Step step, Consumer<List<String>> then) {

  static final Watch NOTHING = new Watch(null, ids -> {});

  /** Those whose step this message asks for. */
  List<String> deliveries(Frame frame) {
    List<String> ids = new ArrayList<>();
    if (step != null && step.in(frame)) {
      frame.documents().forEach(document -> collect(document, ids));
    }
    return ids;
  }

  /** Whatever is asked for by {@code _id}, one by one or many at once. */
  private static void collect(BsonValue value, List<String> ids) {
    if (value.isArray()) {
      value.asArray().forEach(each -> collect(each, ids));
    } else if (value.isDocument()) {
      value
          .asDocument()
          .forEach(
              (name, each) -> {
                if (name.equals("_id")) {
                  strings(each, ids);
                } else {
                  collect(each, ids);
                }
              });
    }
  }

  private static void strings(BsonValue value, List<String> ids) {
    if (value.isString()) {
      ids.add(value.asString().getValue());
    } else if (value.isArray()) {
      value.asArray().forEach(each -> strings(each, ids));
    } else if (value.isDocument()) {
      value.asDocument().values().forEach(each -> strings(each, ids));
    }
  }
}
