package uk.lantern.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.store.disk.CheckedFile;
import uk.lantern.store.disk.CommitLog;
import uk.lantern.store.disk.NotKept;

/** The files of a store between one opening and the next. */
final class Opened {

  private static final Logger logger = LoggerFactory.getLogger(Opened.class);

  private static final String NUMBER = "number";

  /** A checkpoint is due when this much is in the log (at 768 KB they took 7% of a busy turn), */
  private static final long MOST_LOG = 3 << 20;

  /** or only in memory. */
  private static final int MOST_MEMORY = 24 << 20;

  /**
   * Checkpoints leave half-empty chunks behind; the emptiest are written anew. Each byte written
   * costs live / (1 - live) bytes of tidying: 1.2 at 55%, 2.3 at 70%, and the file stays below
   * twice what lives in it.
   */
  private static final int TIDY_BELOW_PERCENT = 55;

  private static final int TIDY_BYTES = 4 << 20;

  private final CheckedFile file;
  private final MVStore store;
  private final CommitLog log;
  private final MVMap<String, Long> state;
  private final boolean older;

  /** The newest commit of each collection since the files were opened. */
  private final Map<String, Long> newest = new ConcurrentHashMap<>();

  private volatile boolean unforced;
  private volatile Set<String> isolated = Set.of();

  Opened(CheckedFile file, MVStore store, CommitLog log, boolean older) {
    this.file = file;
    this.store = store;
    this.log = log;
    this.older = older;
    this.state =
        store.openMap(
            Tables.STATE,
            new MVMap.Builder<String, Long>()
                .keyType(StringDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE));
  }

  MVStore store() {
    return store;
  }

  CommitLog log() {
    return log;
  }

  /** Takes the running command's changes down. */
  void takeDown(Journal journal) {
    log.add(journal.encoded());
    journal.collections().forEach(collection -> newest.put(collection, log.applied()));
  }

  /** What one collection holds now, whatever becomes of others' commits; or what all hold. */
  Seen seen(Optional<String> collection) {
    long number = collection.map(it -> newest.getOrDefault(it, 0L)).orElseGet(log::applied);
    return new Seen(log, number);
  }

  /** Whether a version of Lantern wrote it that knew neither log nor mark, or nobody yet. */
  boolean isOlder() {
    return older;
  }

  void markFormat() {
    if (older) {
      store.setStoreVersion(Opening.FORMAT);
      save(log.applied());
      force();
    }
  }

  /** The file does not hold all that was written to it. */
  boolean isChanged() {
    return file.isChanged();
  }

  void isolate(Set<String> collections) {
    isolated = Set.copyOf(collections);
  }

  /** Collections, by their full names, that are damaged and not served. */
  Set<String> isolated() {
    return isolated;
  }

  /** The last commit that the checkpoint holds. */
  long savedNumber() {
    return state.getOrDefault(NUMBER, 0L);
  }

  /** A checkpoint, on its way to the device. */
  void save(long number) {
    state.put(NUMBER, number);
    store.commit();
  }

  /** The checkpoint is on the device when this returns. */
  void force() {
    try {
      store.sync();
    } catch (RuntimeException e) {
      unforced = !store.isClosed(); // closed for another reason: whoever did that knows
      throw e;
    }
  }

  /** The running command's changes, and all before them, on the device. */
  void checkpointWithCommand() {
    long number = log.applied() + 1;
    save(number);
    force();
    log.coveredTo(number);
  }

  /** All commands so far, on their way to the device; the next go to another log. */
  void checkpoint() {
    log.await(log.applied());
    save(log.applied());
    if (isolated.isEmpty() && store.compact(TIDY_BELOW_PERCENT, TIDY_BYTES)) {
      store.commit(); // the emptiest parts were written anew: their space can be used again
    }
    try {
      log.rotate();
    } catch (IOException e) {
      logger.warn("The store goes on in its old log: {}", e.toString());
    }
  }

  boolean isCheckpointDue() {
    return log.length() > MOST_LOG || store.getUnsavedMemory() > MOST_MEMORY;
  }

  boolean isBroken() {
    return unforced || store.isClosed() || log.hasFailed();
  }

  /** The device did not keep what it had taken: nothing read from here on can be trusted. */
  boolean isUnforced() {
    return unforced;
  }

  void saveAndClose() {
    log.await(log.applied());
    save(log.applied());
    force();
    try {
      log.highWater().force();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the store", e);
    }
  }

  /** Writes what can still be written; returns the last commit that is on the device. */
  long closeForReopening() {
    try {
      log.await(log.applied());
    } catch (NotKept e) {
      logger.error("The store's disk did not take a commit: {}", String.valueOf(e.getCause()));
    }
    discard();
    return log.durable();
  }

  /** Closes without writing. */
  void discard() {
    store.closeImmediately();
    try {
      log.close();
    } catch (IOException e) {
      logger.warn("A log of the store could not be closed: {}", e.toString());
    }
  }
}
