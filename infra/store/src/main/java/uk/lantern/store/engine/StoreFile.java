package uk.lantern.store.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.DataType;
import uk.lantern.store.disk.CommitLog;
import uk.lantern.store.disk.Disk;

/**
 * The tables of a store, and what makes them last: a command's changes go to a log ({@link
 * CommitLog}), the tables themselves to their file at a checkpoint now and then. Opening reads the
 * last checkpoint and does again what the log holds beyond it.
 *
 * <p>Who changes tables holds {@link #writers()} and ends with {@link #commit()} or {@link
 * #undo()}; who answers anybody first waits for what the answer rests on: {@link Seen#await()}.
 */
public final class StoreFile implements AutoCloseable {

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
    this.opened = Opened.of(path, disk);
  }

  /** Like {@link #open(Path, Disk, boolean)}, on the real disk and without accepting loss. */
  public static StoreFile open(Path path) throws IOException {
    return open(path, Disk.REAL, false);
  }

  /**
   * Opens the file, creating it and its folder for the owner only. What a killed process left is
   * brought back to the last acknowledged commit.
   *
   * @param acceptLoss go on with what is there when that is not all that was acknowledged
   * @throws IOException if the folder or a file cannot be created or written
   * @throws MVStoreException if the file is locked or damaged
   * @throws OtherFormat if another version of Lantern wrote it
   * @throws Loss if acknowledged commits are missing
   */
  public static StoreFile open(Path path, Disk disk, boolean acceptLoss) throws IOException {
    StoreFile file = new StoreFile(path, disk);
    try {
      file.opened.catchUp(file, acceptLoss);
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

  /** Opens a table, creating it when it is new. */
  <K, V> Table<K, V> table(String name, DataType<K> keys, DataType<V> values) {
    MVStore store = opened.store();
    if (!store.hasMap(name)) {
      journal.noteRestructured();
    }
    return new Table<>(
        store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values)), journal);
  }

  Set<String> tables() {
    return opened.tables();
  }

  void remove(String table) {
    journal.noteRestructured();
    opened.store().removeMap(table);
  }

  void rename(String from, String to) {
    MVStore store = opened.store();
    if (store.hasMap(from)) {
      journal.noteRestructured();
      store.renameMap(store.openMap(from), to);
    }
  }

  /** Ends a command: takes its changes down. They last when {@link Seen#await()} has returned. */
  void commit() {
    if (journal.isRestructured()) {
      checkpointNow();
    } else if (journal.hasChanges()) {
      opened.log().add(journal.encoded());
    }
    journal.clear();
    if (opened.isCheckpointDue()) {
      checkpoints.request();
    }
  }

  /** What the tables hold now; taken under the lock that the tables were read or changed under. */
  Seen seen() {
    CommitLog log = opened.log();
    return new Seen(log, log.applied());
  }

  /** What an answer rests on: a commit and all before it. */
  record Seen(CommitLog log, long number) {

    /**
     * Returns when it is on the device.
     *
     * @throws CommitLog.NotKept if it cannot be
     */
    void await() {
      log.await(number);
    }
  }

  /**
   * Ends a command that failed: what it changed is undone.
   *
   * @return whether tables were opened anew, so that whoever holds one must ask for it again
   */
  boolean undo() {
    if (!isBroken() && !journal.isRestructured()) {
      journal.undo();
      return false;
    }
    journal.clear();
    broken = true;
    return true;
  }

  /** A write failed (disk full, device gone): nothing can be asked before {@link #reopen()}. */
  boolean isBroken() {
    return broken || opened.isBroken();
  }

  /**
   * After a failed write or a command that could not be undone: reads the files again, up to the
   * last commit that is known to be on the device.
   *
   * @throws RuntimeException if that fails too; it can be tried again
   */
  void reopen() {
    broken = true;
    if (opened.isUnforced()) {
      throw new IllegalStateException("the disk did not keep a write: check it, then restart");
    }
    if (kept.isEmpty()) {
      kept = OptionalLong.of(opened.closeForReopening());
    }
    opened.discard();
    try {
      opened = Opened.of(path, disk);
      opened.catchUpTo(this, kept.getAsLong());
      kept = OptionalLong.empty();
      broken = false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot open " + path, e);
    } finally {
      journal.clear();
    }
  }

  /** The running command's changes, and all before them, at once. */
  private void checkpointNow() {
    Opened now = opened;
    long number = now.log().applied() + 1;
    now.save(number);
    now.force();
    now.log().coveredTo(number);
    journal.clearRestructured();
  }

  private void checkpoint() {
    Opened now;
    writers.lock();
    try {
      now = opened;
      if (isBroken()) {
        return;
      }
      now.log().await(now.log().applied());
      now.save(now.log().applied());
      now.tidy();
      now.rotateLog();
    } finally {
      writers.unlock();
    }
    now.force();
  }

  long size() {
    return isBroken() ? 0 : opened.store().getFileStore().size();
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
    return "StoreFile[" + path + "]";
  }

  /** The file was written by a version of Lantern that keeps it differently. */
  public static final class OtherFormat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherFormat(int format) {
      super("format " + format + ", this version reads " + Opened.FORMAT);
    }
  }

  /** The file is of an older state than the one that was last acknowledged. */
  public static final class Loss extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long held;

    Loss(long held, OptionalLong promised) {
      super("holds commit " + held + " of " + of(promised));
      this.held = held;
    }

    static String of(OptionalLong promised) {
      return promised.isPresent()
          ? promised.getAsLong() + " that were acknowledged"
          : "an unknown number, as lantern.high is missing or damaged";
    }

    /** The last commit that is there. */
    public long held() {
      return held;
    }
  }
}
