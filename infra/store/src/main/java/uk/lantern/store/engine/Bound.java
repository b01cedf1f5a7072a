package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a query demands of one field, as far as an index can use it. Always a superset: the server's
 * own matcher has the last word on every candidate.
 *
 * @param points the only values allowed, or null when it is a range
 * @param low inclusive, or null for the smallest value of the type of {@code high}
 * @param high inclusive, or null for no upper end
 */
record Bound(@Nullable List<@Nullable Object> points, @Nullable Object low, @Nullable Object high) {

  /** The fields a query pins down, by path; {@code $or} and everything unusual is left out. */
  static Map<String, Bound> of(Document query) {
    Map<String, Bound> bounds = new HashMap<>();
    collect(query, bounds);
    return bounds;
  }

  private static void collect(Document query, Map<String, Bound> bounds) {
    query.forEach(
        (field, demand) -> {
          if (field.equals("$and") && demand instanceof Collection<?> parts) {
            parts.stream()
                .filter(Document.class::isInstance)
                .forEach(part -> collect((Document) part, bounds));
          } else if (!field.startsWith("$")) {
            demands(demand).forEach(bound -> bounds.merge(field, bound, Bound::and));
          }
        });
  }

  private static List<Bound> demands(@Nullable Object demand) {
    if (indexable(demand)) {
      return List.of(points(List.of(normal(demand))));
    }
    List<Bound> found = new ArrayList<>();
    if (demand instanceof Document operators) {
      operators.forEach((operator, operand) -> addOperator(found, operator, operand));
    }
    return found;
  }

  /** Whether a demand is nothing but one value, or one of several. */
  static boolean isPoints(@Nullable Object demand) {
    return indexable(demand)
        || (demand instanceof Document operators
            && operators.size() == 1
            && (operators.containsKey("$in") || operators.containsKey("$eq"))
            && demands(demand).size() == 1);
  }

  private static void addOperator(List<Bound> found, String operator, @Nullable Object operand) {
    if (operator.equals("$in") && operand instanceof Collection<?> values) {
      if (values.stream().allMatch(Bound::indexable)) {
        found.add(points(values.stream().map(Bound::normal).toList()));
      }
    } else if (indexable(operand)) {
      KeyValue value = normal(operand);
      switch (operator) {
        case "$eq" -> found.add(points(List.of(value)));
        case "$gt", "$gte" -> found.add(new Bound(null, value.get(0), null));
        case "$lt", "$lte" -> found.add(new Bound(null, null, value.get(0)));
        default -> {}
      }
    }
  }

  private static Bound points(List<KeyValue> values) {
    List<@Nullable Object> distinct = new ArrayList<>();
    new LinkedHashSet<>(values).forEach(value -> distinct.add(value.get(0)));
    return new Bound(distinct, null, null);
  }

  /** As an index keeps it. */
  static KeyValue normal(@Nullable Object value) {
    return new KeyValue(new @Nullable Object[] {value}).normalized();
  }

  private static boolean indexable(@Nullable Object value) {
    return value == null
        || value instanceof Number
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Instant
        || value instanceof ObjectId
        || value instanceof UUID;
  }

  private Bound and(Bound other) {
    if (points != null) {
      return this;
    }
    return other.points != null
        ? other
        : new Bound(null, low == null ? other.low : low, high == null ? other.high : high);
  }

  /** A list may meet the two ends of a range with two different elements: keep one end. */
  Bound forLists() {
    return points != null || low == null ? this : new Bound(null, low, null);
  }

  boolean isPoint() {
    return points != null && points.size() == 1;
  }

  /** The smallest value that can match a range without a lower end; null when nothing is known. */
  @Nullable Object floor() {
    if (low != null) {
      return low;
    }
    if (high instanceof Number) {
      return Double.NEGATIVE_INFINITY;
    }
    if (high instanceof Instant) {
      return Instant.MIN;
    }
    return high instanceof String ? "" : null;
  }
}
