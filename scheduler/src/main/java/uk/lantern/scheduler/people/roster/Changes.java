package uk.lantern.scheduler.people.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing as it is and as it would be.
 *
 * @param before null when it is new
 */
public record Changes<T>(@Nullable T before, T after) {

  /**
   * One field that differs.
   *
   * @param from empty for nothing
   */
  public record Field(String name, String from, String to) {

    /** Values may be people's names. */
    @Override
    public String toString() {
      return "Field";
    }
  }

  public boolean isNew() {
    return before == null;
  }

  boolean isNone() {
    return after.equals(before);
  }

  /** Fields of the second map that differ from the first. */
  static List<Field> between(Map<String, String> from, Map<String, String> to) {
    List<Field> fields = new ArrayList<>();
    to.forEach(
        (name, value) -> {
          String old = from.getOrDefault(name, "");
          if (!old.equals(value)) {
            fields.add(new Field(name, old, value));
          }
        });
    return fields;
  }

  @Override
  public String toString() {
    return "Changes[" + after + "]";
  }
}
