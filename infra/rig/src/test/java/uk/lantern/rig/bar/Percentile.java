package uk.lantern.rig.bar;

import java.util.Collection;
import java.util.List;

/** The value that so many of a hundred do not exceed (nearest rank). */
final class Percentile {

  private Percentile() {}

  static double of(Collection<? extends Number> values, double percent) {
    List<Double> sorted = values.stream().map(Number::doubleValue).sorted().toList();
    if (sorted.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(sorted.size() * percent / 100);
    return sorted.get(Math.max(0, rank - 1));
  }
}
