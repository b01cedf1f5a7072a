package uk.lantern.store.engine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * One file on disk. {@link #settle()} makes everything since the last call durable, {@link #undo()}
 * forgets it; nothing is written at any other moment. Callers hold the write lock.
 */
public final class StoreFile implements AutoCloseable {

  /** Raised whenever a reader of the older file would misread the newer one. */
  static final int FORMAT = 1;

  /** Commits leave half-empty chunks behind; so often the emptiest ones are rewritten. */
  private static final int COMMITS_BETWEEN_TIDYING = 256;

  /**
   * Space that held older commits is used again after so many milliseconds. Every commit is forced
   * to the device, so thousands of them lie between; MVStore's own 45 s cost 400 MB in a burst.
   */
  private static final int RETENTION_MILLIS = 5_000;

  private static final int TIDY_BELOW_PERCENT = 70;
  private static final int TIDY_BYTES = 4 << 20;

  private final Path path;
  private MVStore store;
  private int commits;

  private StoreFile(Path path, MVStore store) {
    this.path = path;
    this.store = store;
  }

  /**
   * Opens the file, creating it and its folder for the owner only. A file left by a killed process
   * is brought back to its last complete commit.
   *
   * @throws IOException if the folder or file cannot be created or written
   * @throws MVStoreException if the file is locked, damaged or of another format
   */
  public static StoreFile open(Path path) throws IOException {
    createForOwner(path);
    return new StoreFile(path, openStore(path));
  }

  private static void createForOwner(Path path) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(path.toAbsolutePath().getParent(), owner(posix, "rwx------"));
    try {
      Files.createFile(path, owner(posix, "rw-------"));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isWritable(path)) {
        throw new IOException("not writable: " + path, e);
      }
    }
  }

  private static FileAttribute<?>[] owner(boolean posix, String permissions) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static MVStore openStore(Path path) {
    MVStore opened =
        new MVStore.Builder()
            .fileName(path.toString())
            .autoCommitDisabled()
            .autoCompactFillRate(0)
            .open();
    opened.setRetentionTime(RETENTION_MILLIS);
    int format = opened.getStoreVersion();
    if (format == 0 && opened.getMapNames().isEmpty()) {
      opened.setStoreVersion(FORMAT);
      opened.commit();
      opened.sync();
    } else if (format != FORMAT) {
      opened.closeImmediately();
      throw new OtherFormat(format);
    }
    return opened;
  }

  MVStore store() {
    return store;
  }

  /** Durable when this returns: written and forced to the device. */
  void settle() {
    if (!store.hasUnsavedChanges()) {
      return;
    }
    store.commit();
    if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
      store.compact(TIDY_BELOW_PERCENT, TIDY_BYTES);
      store.commit();
    }
    store.sync();
  }

  /** Back to the last settled state. Returns whether there was anything to forget. */
  boolean undo() {
    if (store.isClosed() || !store.hasUnsavedChanges()) {
      return store.isClosed();
    }
    store.rollback();
    return true;
  }

  /** A failed write (disk full, device gone) closes the file beneath us. */
  boolean isBroken() {
    return store.isClosed();
  }

  /** After a failed write: reads the file again from its last complete commit. */
  void reopen() {
    store = openStore(path);
  }

  long size() {
    return store.isClosed() ? 0 : store.getFileStore().size();
  }

  @Override
  public void close() {
    store.close();
  }

  @Override
  public String toString() {
    return "StoreFile[" + path + "]";
  }

  /** The file was written by a version of Lantern that keeps it differently. */
  public static final class OtherFormat extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OtherFormat(int format) {
      super("format " + format + ", this version reads " + FORMAT);
    }
  }
}
