package uk.lantern.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.store.disk.Disk;

/**
 * The tables of a store, and what makes them last: changes go to a log, the tables to their file at
 * a checkpoint now and then. Opening reads that and does again what the log holds beyond it.
 *
 * <p>Who changes tables holds {@link #writers()} and ends with {@link #commit()} or {@link
 * #undo()}; who answers anybody first waits for what the answer rests on: {@link Seen#await()}.
 */
public final class StoreFile implements AutoCloseable {

  private static final Logger logger = LoggerFactory.getLogger(StoreFile.class);

  private final ReentrantLock writers = new ReentrantLock(true);
  private final Journal journal = new Journal();
  private final Path path;
  private final Disk disk;
  private final Checkpoints checkpoints = new Checkpoints(this::checkpoint);
  private volatile Opened opened;
  private volatile boolean broken;
  private OptionalLong kept = OptionalLong.empty();

  private StoreFile(Path path, Disk disk) throws IOException {
    this.path = path;
    this.disk = disk;
    this.opened = Opening.of(path, disk);
  }

  /** On the real disk, accepting no loss. */
  public static StoreFile open(Path path) throws IOException {
    return open(path, Disk.REAL, false);
  }

  /**
   * Opens the file, creating it and its folder for the owner only. What a killed process left is
   * brought back to the last acknowledged commit.
   *
   * @param acceptLoss go on with what is there when that is not all that was acknowledged; a file
   *     that cannot be read at all is set aside
   * @throws IOException if the folder or a file cannot be created or written
   * @throws MVStoreException if the file is locked or damaged
   * @throws OtherFormat if another version of Lantern wrote it
   * @throws Loss if acknowledged commits are missing
   */
  public static StoreFile open(Path path, Disk disk, boolean acceptLoss) throws IOException {
    try {
      return caughtUp(path, disk, acceptLoss);
    } catch (MVStoreException e) {
      if (acceptLoss && SetAside.helpsAgainst(e)) {
        SetAside.move(path);
        return caughtUp(path, disk, true);
      }
      throw e;
    }
  }

  private static StoreFile caughtUp(Path path, Disk disk, boolean acceptLoss) throws IOException {
    StoreFile file = new StoreFile(path, disk);
    try {
      new CatchUp(file, file.opened).toTheEnd(acceptLoss);
      return file;
    } catch (IOException | RuntimeException e) {
      file.opened.discard();
      throw e;
    }
  }

  /** One command at a time, and no checkpoint meanwhile. */
  ReentrantLock writers() {
    return writers;
  }

  Journal journal() {
    return journal;
  }

  Tables tables() {
    return new Tables(opened.store(), journal);
  }

  /** Ends a command: takes its changes down. They last when {@link Seen#await()} has returned. */
  void commit() {
    if (journal.isRestructured()) {
      opened.checkpointWithCommand();
      journal.clearRestructured();
    } else if (journal.hasChanges()) {
      opened.takeDown(journal);
    }
    journal.clear();
    if (opened.isCheckpointDue()) {
      checkpoints.request();
    }
  }

  /** See {@link Opened#seen}; under the lock that the tables were read or changed under. */
  Seen seen(Optional<String> collection) {
    return opened.seen(collection);
  }

  /** See {@link Opened#isolated()}. */
  Set<String> isolated() {
    return opened.isolated();
  }

  /** Undoes a command that failed. True when whoever holds a table must ask for it again. */
  boolean undo() {
    if (!isBroken() && !journal.isRestructured()) {
      try {
        journal.undo();
        return false;
      } catch (RuntimeException e) {
        logger.error("A command could not be undone ({}): the store is read again", e.toString());
      }
    }
    broken = true; // reading it again clears the journal
    return true;
  }

  /** A write failed: nothing can be asked before {@link #reopen()}. */
  boolean isBroken() {
    return broken || opened.isBroken();
  }

  /** The device forgot what it had taken: nothing this process reads can be trusted. */
  boolean needsRestart() {
    return opened.isUnforced();
  }

  /**
   * After a failed write or a command that could not be undone: reads the files again, up to the
   * last commit known to be on the device. Throws when that fails too; it can be tried again.
   */
  void reopen() {
    broken = true;
    if (opened.isUnforced() || checkpoints.isClosed()) {
      throw new IllegalStateException("the disk did not keep a write, or the store is closed");
    }
    if (kept.isEmpty()) {
      kept = OptionalLong.of(opened.closeForReopening());
    }
    opened.discard();
    try {
      opened = Opening.of(path, disk);
      new CatchUp(this, opened).to(kept.getAsLong());
      kept = OptionalLong.empty();
      broken = false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    } finally {
      journal.clear();
    }
  }

  private void checkpoint() {
    Opened now;
    writers.lock();
    try {
      now = opened;
      if (isBroken()) {
        return;
      }
      now.checkpoint();
    } finally {
      writers.unlock();
    }
    now.force(); // while others write on
  }

  @Override
  public void close() {
    checkpoints.close();
    writers.lock();
    try {
      if (!isBroken()) {
        opened.saveAndClose();
      }
    } finally {
      opened.discard();
      broken = true;
      writers.unlock();
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
