package uk.lantern.store.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of an index to read.
 *
 * @param points how many leading keys are pinned to single values
 * @param ranged whether the next key is limited to a range
 */
record Scans(List<Stretch> stretches, int points, boolean ranged) {

  /** More combinations of {@code $in} values than this are filtered, not looked up. */
  private static final int MOST_STRETCHES = 10_000;

  /** From one bound to another, both included, in the order of the index. */
  record Stretch(Entry from, Entry to) {}

  static Scans of(OrderedIndex index, Map<String, Bound> bounds) {
    boolean plain = index.shape() == Shape.PLAIN;
    List<List<@Nullable Object>> prefixes = List.of(List.of());
    IndexSpec spec = index.spec();
    int usable = plain ? spec.fields().size() : 1;
    for (int i = 0; i < usable; i++) {
      Bound bound = bounds.get(spec.path(i));
      if (bound == null) {
        return whole(prefixes, i);
      }
      List<@Nullable Object> points = bound.points();
      if (points == null) {
        Bound range = plain ? bound : bound.forLists();
        boolean ascending = spec.ascending(i);
        List<Stretch> ranges =
            prefixes.stream().map(prefix -> stretch(prefix, range, ascending)).toList();
        return new Scans(ranges, i, true);
      }
      if ((long) prefixes.size() * points.size() > MOST_STRETCHES) {
        return whole(prefixes, i);
      }
      prefixes = extend(prefixes, points);
    }
    return whole(prefixes, usable);
  }

  private static List<List<@Nullable Object>> extend(
      List<List<@Nullable Object>> prefixes, List<@Nullable Object> points) {
    List<List<@Nullable Object>> longer = new ArrayList<>();
    for (List<@Nullable Object> prefix : prefixes) {
      for (Object point : points) {
        longer.add(plus(prefix, point));
      }
    }
    return longer;
  }

  private static Scans whole(List<List<@Nullable Object>> prefixes, int points) {
    return new Scans(
        prefixes.stream().map(p -> new Stretch(Entry.before(p), Entry.after(p))).toList(),
        points,
        false);
  }

  private static Stretch stretch(List<@Nullable Object> prefix, Bound range, boolean ascending) {
    Object floor = range.floor();
    List<@Nullable Object> low = floor == null ? prefix : plus(prefix, floor);
    List<@Nullable Object> high = range.high() == null ? prefix : plus(prefix, range.high());
    return ascending
        ? new Stretch(Entry.before(low), Entry.after(high))
        : new Stretch(Entry.before(high), Entry.after(low));
  }

  private static List<@Nullable Object> plus(
      List<@Nullable Object> prefix, @Nullable Object value) {
    List<@Nullable Object> longer = new ArrayList<>(prefix);
    longer.add(value);
    return longer;
  }

  Stream<Long> records(OrderedIndex index, boolean ordered, boolean backwards) {
    List<Iterator<Entry>> open = new ArrayList<>();
    for (Stretch stretch : stretches) {
      open.add(index.scan(stretch.from(), stretch.to(), backwards));
    }
    if (ordered && open.size() > 1) {
      Comparator<Entry> order = bySuffix(index.spec().entryType());
      return stream(new Merge(open, backwards ? order.reversed() : order));
    }
    Stream<Long> records = open.stream().flatMap(Scans::stream);
    return index.shape() == Shape.PLAIN ? records : records.distinct();
  }

  private Comparator<Entry> bySuffix(EntryType type) {
    return (a, b) -> type.compareFrom(points, a, b);
  }

  private static Stream<Long> stream(Iterator<Entry> entries) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(entries, Spliterator.ORDERED), false)
        .map(Entry::record);
  }

  /** Several ordered stretches read as one. */
  private static final class Merge implements Iterator<Entry> {

    private record Head(Entry entry, Iterator<Entry> rest) {}

    private final PriorityQueue<Head> heads;

    Merge(List<Iterator<Entry>> stretches, Comparator<Entry> order) {
      heads = new PriorityQueue<>((a, b) -> order.compare(a.entry(), b.entry()));
      stretches.forEach(this::push);
    }

    private void push(Iterator<Entry> rest) {
      if (rest.hasNext()) {
        heads.add(new Head(rest.next(), rest));
      }
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public Entry next() {
      Head first = heads.remove();
      push(first.rest());
      return first.entry();
    }
  }
}
