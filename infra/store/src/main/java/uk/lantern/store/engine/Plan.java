package uk.lantern.store.engine;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which index answers a query, and how.
 *
 * @param ordered true when the scans deliver the order that was asked for
 * @param backwards true when they run against the index
 */
record Plan(OrderedIndex index, Scans scans, boolean ordered, boolean backwards) {

  /** The best index for a query, if any beats reading everything. */
  static Optional<Plan> of(List<OrderedIndex> indexes, Document query, @Nullable Document orderBy) {
    Map<String, Bound> bounds = Bound.of(query);
    Bound id = bounds.get("_id");
    if (id != null && id.points() != null) {
      // Nothing beats it, and most queries are of this kind: the others need not be looked at.
      Stream<OrderedIndex> primary = indexes.stream().filter(index -> index.spec().primary());
      Optional<Plan> plan = best(primary, query, bounds, orderBy);
      if (plan.isPresent()) {
        return plan;
      }
    }
    return best(indexes.stream(), query, bounds, orderBy);
  }

  private static Optional<Plan> best(
      Stream<OrderedIndex> indexes,
      Document query,
      Map<String, Bound> bounds,
      @Nullable Document orderBy) {
    return indexes
        .filter(index -> index.shape() != Shape.IRREGULAR && holdsAll(index.spec(), query, bounds))
        .map(index -> of(index, bounds, orderBy))
        .filter(plan -> plan.score() > 0)
        .max(Comparator.comparingInt(Plan::score));
  }

  /** Record numbers of all candidates, each once. */
  Stream<Long> records() {
    return scans.records(index, ordered, backwards);
  }

  /** Whether every candidate matches for certain, as a key or the index itself says each demand. */
  boolean isExact(Document query) {
    return index.shape() == Shape.PLAIN && query.entrySet().stream().allMatch(this::isSaid);
  }

  private boolean isSaid(Map.Entry<String, Object> demand) {
    IndexSpec spec = index.spec();
    return (spec.partial() != null && spec.partial().entrySet().contains(demand))
        || (positionOf(spec, demand.getKey(), scans.points()) >= 0
            && Bound.isPoints(demand.getValue()));
  }

  private static Plan of(
      OrderedIndex index, Map<String, Bound> bounds, @Nullable Document orderBy) {
    Scans scans = Scans.of(index, bounds);
    @Nullable Boolean backwards =
        (orderBy == null || index.shape() != Shape.PLAIN)
            ? null
            : direction(index.spec(), scans.points(), bounds, orderBy);
    return new Plan(index, scans, backwards != null, Boolean.TRUE.equals(backwards));
  }

  /** What a partial index leaves out counts like a pinned key: it is not read either. */
  private int score() {
    IndexSpec spec = index.spec();
    int pinned = scans.points() + (spec.partial() == null ? 0 : spec.partial().size());
    boolean one = spec.unique() && scans.points() == spec.fields().size();
    return 10 * pinned + (ordered ? 5 : 0) + (scans.ranged() ? 3 : 0) + (one ? 1_000 : 0);
  }

  /** Does every document that matches the query have an entry? */
  private static boolean holdsAll(IndexSpec spec, Document query, Map<String, Bound> bounds) {
    if (spec.sparse() && !demandsValue(bounds.get(spec.path(0)))) {
      return false;
    }
    return spec.partial() == null
        || spec.partial().entrySet().stream()
            .allMatch(
                condition ->
                    query.entrySet().contains(condition)
                        || implied(condition.getValue(), bounds.get(condition.getKey())));
  }

  private static boolean demandsValue(@Nullable Bound bound) {
    return bound != null && (bound.points() == null || !bound.points().contains(null));
  }

  private static boolean implied(@Nullable Object condition, @Nullable Bound bound) {
    return bound != null
        && bound.points() != null
        && bound.points().stream()
            .allMatch(value -> new DefaultQueryMatcher().matchesValue(condition, value));
  }

  /** False for forwards, true for backwards, null when the index cannot deliver this order. */
  private static @Nullable Boolean direction(
      IndexSpec spec, int points, Map<String, Bound> bounds, Document orderBy) {
    @Nullable Boolean backwards = null;
    int next = points;
    for (Map.Entry<String, Object> wanted : orderBy.entrySet()) {
      int constant = positionOf(spec, wanted.getKey(), points);
      if (constant >= 0 && Objects.requireNonNull(bounds.get(wanted.getKey())).isPoint()) {
        continue;
      }
      if (next >= spec.fields().size() || !spec.path(next).equals(wanted.getKey())) {
        return null;
      }
      boolean ascending = ((Number) wanted.getValue()).intValue() > 0;
      boolean against = spec.ascending(next) != ascending;
      if (backwards != null && backwards != against) {
        return null;
      }
      backwards = against;
      next++;
    }
    return orderBy.isEmpty() ? null : Utils.isTrue(backwards);
  }

  private static int positionOf(IndexSpec spec, String path, int end) {
    for (int i = 0; i < end; i++) {
      if (spec.path(i).equals(path)) {
        return i;
      }
    }
    return -1;
  }
}
