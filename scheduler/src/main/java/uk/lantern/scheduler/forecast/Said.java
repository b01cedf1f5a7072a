package uk.lantern.scheduler.forecast;

import java.util.Map;
import uk.lantern.content.wording.WordingKey;

/** A sentence of the wording files with what fills it. */
public record Said(WordingKey key, Map<String, Object> values) {

  public Said {
    values = Map.copyOf(values);
  }

  /** The key only. */
  @Override
  public String toString() {
    return "Said[" + key + "]";
  }
}
