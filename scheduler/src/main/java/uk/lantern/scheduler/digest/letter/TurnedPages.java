package uk.lantern.scheduler.digest.letter;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.digest.store.Glance;

/**
 * Editions as they are in the store now, each turn of which is read and parsed once: ten thousand
 * letters need the words of one edition. Nothing here goes by time. The turn is asked of the store
 * for every letter, and no two versions of an edition's words have the same, so a correction counts
 * from the moment it is committed.
 */
final class TurnedPages {

  /** Rarely more than one is on its way; so many of the largest take a few hundred kilobytes. */
  private static final int MOST = 8;

  private final EditionsStore store;
  private final Map<String, DigestEdition> read = new ConcurrentHashMap<>();

  TurnedPages(EditionsStore store) {
    this.store = store;
  }

  /** Empty when there is no such edition. */
  Optional<DigestEdition> find(String ref, Glance glance) {
    DigestEdition known = read.get(ref);
    if (known != null && known.turn() == glance.turn()) {
      return Optional.of(known);
    }
    Optional<DigestEdition> now = store.find(ref);
    if (read.size() >= MOST) {
      read.clear();
    }
    now.ifPresent(it -> read.put(ref, it));
    return now;
  }
}
