package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A total order of BSON values for B-trees. It agrees with the server's {@link ValueComparator} on
 * everything a sort compares, and repairs the two places where that one is not transitive (large
 * longs against fractions, lists inside documents): a B-tree over such an order loses entries.
 */
enum Order implements Comparator<@Nullable Object> {
  ASCENDING;

  @Override
  public int compare(@Nullable Object left, @Nullable Object right) {
    // Most keys are ids and moments: the server's comparator asks a list of types for each of them.
    if (left instanceof String a && right instanceof String b) {
      return a.compareTo(b);
    }
    if (left instanceof Instant a && right instanceof Instant b) {
      return a.compareTo(b);
    }
    if (Missing.isNullOrMissing(left) || Missing.isNullOrMissing(right)) {
      return ValueComparator.ascWithoutListHandling().compare(left, right);
    }
    if (left instanceof Number a && right instanceof Number b) {
      return numbers(a, b);
    }
    if (left instanceof Document a && right instanceof Document b) {
      return documents(a, b);
    }
    if (left instanceof Collection<?> a && right instanceof Collection<?> b) {
      return lists(a, b);
    }
    return ValueComparator.ascWithoutListHandling().compare(left, right);
  }

  private static int numbers(Number a, Number b) {
    double x = a.doubleValue() + 0.0; // -0.0 + 0.0 is 0.0: both zeros are one value
    double y = b.doubleValue() + 0.0;
    int byDouble = Double.compare(x, y);
    return byDouble != 0 || !Double.isFinite(x) ? byDouble : exact(a).compareTo(exact(b));
  }

  private static BigDecimal exact(Number number) {
    return number instanceof Double || number instanceof Decimal128
        ? new BigDecimal(number.doubleValue())
        : BigDecimal.valueOf(number.longValue());
  }

  private int documents(Document a, Document b) {
    int byKeys = lists(a.keySet(), b.keySet());
    return byKeys != 0 ? byKeys : lists(a.values(), b.values());
  }

  private int lists(Collection<?> a, Collection<?> b) {
    Iterator<?> left = a.iterator();
    Iterator<?> right = b.iterator();
    while (left.hasNext() && right.hasNext()) {
      int byElement = compare(left.next(), right.next());
      if (byElement != 0) {
        return byElement;
      }
    }
    return Boolean.compare(left.hasNext(), right.hasNext());
  }
}
