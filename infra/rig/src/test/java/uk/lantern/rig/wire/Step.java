package uk.lantern.rig.wire;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/** A step of a delivery, as it shows in the commands that write it. */
public enum Step {
  CLAIM("CLAIMED"),
  SENDING("SENDING"),
  SETTLE("DELIVERED");

  private final String state;

  Step(String state) {
    this.state = state;
  }

  /** Whether the message takes this step for some delivery. */
  boolean in(Frame frame) {
    return frame.holds("deliveries")
        && frame.holds(state)
        && frame.documents().stream().anyMatch(this::sets);
  }

  /** Some {@code $set} at any depth gives {@code state} this value. */
  private boolean sets(BsonValue value) {
    if (value.isArray()) {
      return value.asArray().stream().anyMatch(this::sets);
    }
    if (!value.isDocument()) {
      return false;
    }
    BsonDocument document = value.asDocument();
    BsonValue set = document.get("$set");
    if (set != null && set.isDocument()) {
      BsonValue given = set.asDocument().get("state");
      if (given != null && given.isString() && given.asString().getValue().equals(state)) {
        return true;
      }
    }
    return document.values().stream().anyMatch(this::sets);
  }
}
