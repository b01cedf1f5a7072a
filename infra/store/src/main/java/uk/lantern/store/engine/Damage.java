package uk.lantern.store.engine;

import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which collections cannot be read whole, when the file does not hold what was written to it. */
final class Damage {

  private static final Logger logger = LoggerFactory.getLogger(Damage.class);

  private final Opened opened;
  private final Tables tables;
  private final Databases databases;

  Damage(StoreFile owner, Opened opened) {
    this.opened = opened;
    this.tables = owner.tables();
    this.databases = new Databases(owner);
  }

  /**
   * Full names. Checks every block, and only if one was changed reads every table.
   *
   * @throws MVStoreException if it cannot even be said which collections there are
   */
  Set<String> collections() {
    Set<String> damaged = new TreeSet<>();
    if (!opened.isChanged()) {
      return damaged;
    }
    for (String table : tables.names()) {
      if (table.startsWith(DurableDatabase.RECORDS)) {
        String name = table.substring(DurableDatabase.RECORDS.length());
        databases
            .collection(name)
            .filter(found -> !isReadable(found))
            .ifPresent(f -> damaged.add(name));
      }
    }
    if (damaged.isEmpty()) {
      logger.warn("A block of lantern.mv.db was changed; nothing that is kept was in it");
    }
    return damaged;
  }

  private static boolean isReadable(DurableCollection collection) {
    try {
      collection.records().map().cursor(null).forEachRemaining(key -> {});
      collection.orderedIndexes().forEach(OrderedIndex::readAll);
      return true;
    } catch (MVStoreException e) {
      return false;
    }
  }
}
