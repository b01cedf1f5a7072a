package uk.lantern.store.engine;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.store.disk.CheckedFile;
import uk.lantern.store.disk.CommitLog;
import uk.lantern.store.disk.Disk;
import uk.lantern.store.disk.PlainFile;

/** The files of a store between one opening and the next. */
final class Opened {

  /** Raised whenever a reader of the older file would misread the newer one. */
  static final int FORMAT = 2;

  /** The format before: the same tables, without log, mark and checksums. */
  static final int WITHOUT_LOG = 1;

  private static final Logger logger = LoggerFactory.getLogger(Opened.class);

  /** Our own table, of which no database knows. */
  private static final String STATE = "lantern/state";

  private static final String NUMBER = "number";

  /** A checkpoint is due when this much is in the log, or only in memory. */
  private static final long MOST_LOG = 768 << 10;

  private static final int MOST_MEMORY = 24 << 20;

  /** Checkpoints leave half-empty chunks behind; the emptiest are written anew. */
  private static final int TIDY_BELOW_PERCENT = 70;

  private static final int TIDY_BYTES = 4 << 20;

  private final MVStore store;
  private final CommitLog log;
  private final MVMap<String, Long> state;
  private final boolean older;
  private volatile boolean unforced;

  private Opened(MVStore store, CommitLog log, boolean older) {
    this.store = store;
    this.log = log;
    this.older = older;
    this.state =
        store.openMap(
            STATE,
            new MVMap.Builder<String, Long>()
                .keyType(StringDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE));
  }

  static Opened of(Path path, Disk disk) throws IOException {
    PlainFile.convert(disk, path);
    CheckedFile file = CheckedFile.open(disk, path);
    MVStore store = null;
    try {
      store = openStore(file);
      int format = store.getStoreVersion();
      boolean fresh = format == 0 && store.getMapNames().isEmpty();
      if (!fresh && format != FORMAT && format != WITHOUT_LOG) {
        throw new StoreFile.OtherFormat(format);
      }
      Path folder = requireNonNull(path.toAbsolutePath().getParent());
      return new Opened(store, CommitLog.open(disk, folder), format != FORMAT);
    } catch (IOException | RuntimeException e) {
      if (store != null) {
        store.closeImmediately();
      } else {
        file.close();
      }
      throw e;
    }
  }

  private static MVStore openStore(CheckedFile file) {
    MVStore store =
        new MVStore.Builder()
            .adoptFileStore(file)
            .autoCommitDisabled()
            .autoCompactFillRate(0)
            .open();
    store.setRetentionTime(0); // five versions stay all the same: enough to fall back
    return store;
  }

  MVStore store() {
    return store;
  }

  CommitLog log() {
    return log;
  }

  /** Those of the databases. */
  Set<String> tables() {
    Set<String> names = new HashSet<>(store.getMapNames());
    names.remove(STATE);
    return names;
  }

  /**
   * Does again what the log holds beyond the last checkpoint.
   *
   * @throws StoreFile.Loss if that is less than was acknowledged, unless loss is accepted
   */
  void catchUp(StoreFile owner, boolean acceptLoss) throws IOException {
    long saved = savedNumber();
    long reached = log.replayAfter(saved, new Replay(owner));
    OptionalLong promised = log.highWater();
    boolean lost = promised.isPresent() ? reached < promised.getAsLong() : !older;
    if (log.isHighWaterDamaged()) {
      logger.error("lantern.high beside the store is damaged; it is written anew");
    }
    if (lost && !acceptLoss) {
      throw new StoreFile.Loss(reached, promised);
    }
    if (lost) {
      logger.error("The store went back to commit {}, of {}", reached, StoreFile.Loss.of(promised));
      goOnFrom(Math.max(reached, promised.orElse(reached)));
    } else {
      log.continueAfter(reached);
    }
    if (older) {
      store.setStoreVersion(FORMAT);
      save(log.applied());
      force();
    }
  }

  /** Numbers are not used twice: what is given up may still be in a log. */
  private void goOnFrom(long number) throws IOException {
    save(number);
    force();
    log.startOver(number);
  }

  /** As {@link #catchUp}, to a commit that this process knows to be on the device. */
  void catchUpTo(StoreFile owner, long kept) throws IOException {
    Replay replay = new Replay(owner);
    long reached =
        log.replayAfter(
            savedNumber(), (number, changes) -> number <= kept && replay.test(number, changes));
    if (reached < kept) {
      throw new StoreFile.Loss(reached, OptionalLong.of(kept));
    }
    log.continueAfter(reached);
  }

  private long savedNumber() {
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

  /** Writes the emptiest parts of the file anew, so that their space can be used again. */
  void tidy() {
    if (store.compact(TIDY_BELOW_PERCENT, TIDY_BYTES)) {
      store.commit();
    }
  }

  /** The checkpoint took all that is in the log: the next commits start another file. */
  void rotateLog() {
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
      log.forceHighWater();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the store", e);
    }
  }

  /** Writes what can still be written; returns the last commit that is on the device. */
  long closeForReopening() {
    try {
      log.await(log.applied());
    } catch (CommitLog.NotKept e) {
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
