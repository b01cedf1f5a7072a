package uk.lantern.bot.teams.connector.pace;

import java.util.ArrayDeque;
import java.util.Deque;

/** Teams as it says it counts: no more than the limit in any second, by arrival. */
final class RollingJudge {

  private static final long SECOND = 1_000_000_000L;

  private final Deque<Long> taken = new ArrayDeque<>();
  int limit;
  int takenInAll;
  int refused;

  RollingJudge(int limit) {
    this.limit = limit;
  }

  boolean takes(long arrival) {
    while (!taken.isEmpty() && taken.getFirst() <= arrival - SECOND) {
      taken.removeFirst();
    }
    if (taken.size() >= limit) {
      refused++;
      return false;
    }
    taken.addLast(arrival);
    takenInAll++;
    return true;
  }
}
