package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Counts actions in one pass and keeps the first of them, so that a register of a hundred thousand
 * needs no more memory than one of two hundred.
 */
final class RegisterTally {

  private final RegisterFilter filter;
  private final LocalDate today;
  private final int kept;
  private final PriorityQueue<RegisterRow> first;
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final int[][] grid = new int[AgeBand.values().length][SlippageBand.values().length];
  private int seen;
  private int shown;
  private boolean demo;

  /**
   * @param kept how many rows are shown at most
   */
  RegisterTally(RegisterFilter filter, LocalDate today, int kept) {
    this.filter = filter;
    this.today = today;
    this.kept = kept;
    this.first = new PriorityQueue<>(filter.sort().order().reversed());
  }

  void add(RegisterRow row) {
    seen++;
    demo |= row.demo();
    int misses = filter.misses(row, today);
    for (Facet facet : Facet.values()) {
      // A choice says how many there would be if it alone were changed.
      boolean others = misses == 0 || misses == 1 && !filter.fits(facet, row, today);
      counts
          .computeIfAbsent(facet, any -> new TreeMap<>())
          .merge(facet.code(row, today), others ? 1 : 0, Integer::sum);
    }
    if (misses == 0) {
      shown++;
      grid[AgeBand.of(row.dates().since(), row.dates().until(today)).ordinal()][
          SlippageBand.of(row.dates().slipped()).ordinal()]++;
      first.add(row);
      if (first.size() > kept) {
        first.remove();
      }
    }
  }

  /** All that the person may see. */
  int seen() {
    return seen;
  }

  /** Those that fit the filters. */
  int shown() {
    return shown;
  }

  boolean isDemo() {
    return demo;
  }

  /** How many there are of each code, sorted by code. */
  Map<String, Integer> counts(Facet facet) {
    return counts.getOrDefault(facet, Map.of());
  }

  int at(AgeBand age, SlippageBand slippage) {
    return grid[age.ordinal()][slippage.ordinal()];
  }

  /** The first of those that fit, in order. */
  List<RegisterRow> first() {
    return first.stream().sorted(filter.sort().order()).toList();
  }
}
