package uk.lantern.content.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Sums of unknown cells that somebody has been told, and whether they can work out another: they
 * can when it is a combination of those. Sums over the rows and columns of a table combine with
 * factors of one and minus one only, so counting modulo a prime changes nothing.
 */
final class LinearSums {

  private static final long PRIME = 2_147_483_647L;

  private final int cells;
  private final List<long[]> rows = new ArrayList<>();

  LinearSums(int cells) {
    this.cells = cells;
  }

  /** They are told the sum of these cells. */
  void learn(boolean[] sum) {
    long[] rest = reduced(sum);
    int pivot = pivot(rest);
    if (pivot < cells) {
      scale(rest, inverse(rest[pivot]));
      rows.add(rest);
    }
  }

  /** Whether the sum of these cells follows from what they were told. */
  boolean tell(boolean[] sum) {
    return pivot(reduced(sum)) == cells;
  }

  /** Each row was reduced by those before it, so one pass in their order is enough. */
  private long[] reduced(boolean[] sum) {
    long[] rest = new long[cells];
    for (int i = 0; i < cells; i++) {
      rest[i] = sum[i] ? 1 : 0;
    }
    for (long[] row : rows) {
      long times = rest[pivot(row)];
      for (int i = 0; i < cells && times != 0; i++) {
        rest[i] = Math.floorMod(rest[i] - times * row[i], PRIME);
      }
    }
    return rest;
  }

  private int pivot(long[] row) {
    int at = 0;
    while (at < cells && row[at] == 0) {
      at++;
    }
    return at;
  }

  private static void scale(long[] row, long by) {
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] * by % PRIME;
    }
  }

  private static long inverse(long of) {
    return BigInteger.valueOf(of)
        .modInverse(BigInteger.valueOf(PRIME))
        .longValueExact();
  }
}
