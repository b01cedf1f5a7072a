package uk.lantern.bot.turn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The latest activities of this instance, all that is left of dedupe while the database is away.
 * Running turns are never dropped; of the finished ones the oldest go first.
 */
final class SeenRecent {

  private final Map<String, SeenTurn> turns = new LinkedHashMap<>();
  private final int limit;

  SeenRecent(int limit) {
    this.limit = limit;
  }

  /** Puts the turn in unless the activity is known. Returns the one that counts. */
  synchronized SeenTurn first(SeenTurn turn) {
    SeenTurn known = turns.putIfAbsent(turn.id, turn);
    if (known == null && turns.size() > limit) {
      dropOldestDone();
    }
    return known == null ? turn : known;
  }

  synchronized void forget(SeenTurn turn) {
    turns.remove(turn.id, turn);
  }

  synchronized List<SeenTurn> running() {
    List<SeenTurn> running = new ArrayList<>();
    for (SeenTurn turn : turns.values()) {
      if (!turn.outcome.isDone()) {
        running.add(turn);
      }
    }
    return running;
  }

  synchronized int size() {
    return turns.size();
  }

  private void dropOldestDone() {
    Iterator<SeenTurn> oldestFirst = turns.values().iterator();
    while (oldestFirst.hasNext()) {
      if (oldestFirst.next().outcome.isDone()) {
        oldestFirst.remove();
        return;
      }
    }
  }
}
