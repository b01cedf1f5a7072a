package uk.lantern.store.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first of many in an order that no index delivers, without keeping the others: each that is
 * read would hold its page in memory.
 */
final class Foremost {

  /** Sorted at least so many at a time, or the first one would sort after every document. */
  private static final int ROOM = 64;

  /** Of so many nearly all is kept anyway. */
  private static final long MANY = 1 << 28;

  private Foremost() {}

  /**
   * Equal ones stay in the order they came.
   *
   * @param order null when they come in it
   * @param most how many are wanted; 0 for all of them
   */
  static <T> Stream<T> of(Stream<T> all, @Nullable Comparator<? super T> order, long most) {
    if (order != null && most > 0 && most <= MANY) {
      return first(all, order, (int) most);
    }
    Stream<T> sorted = order == null ? all : all.sorted(order);
    return most == 0 ? sorted : sorted.limit(most);
  }

  private static <T> Stream<T> first(Stream<T> all, Comparator<? super T> order, int wanted) {
    List<T> kept = new ArrayList<>();
    all.forEachOrdered(
        one -> {
          kept.add(one);
          if (kept.size() >= 2 * wanted + ROOM) {
            cut(kept, order, wanted);
          }
        });
    cut(kept, order, wanted);
    return kept.stream();
  }

  private static <T> void cut(List<T> kept, Comparator<? super T> order, int wanted) {
    kept.sort(order);
    if (kept.size() > wanted) {
      kept.subList(wanted, kept.size()).clear();
    }
  }
}
