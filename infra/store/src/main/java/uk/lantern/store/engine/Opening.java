package uk.lantern.store.engine;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import uk.lantern.store.disk.CheckedFile;
import uk.lantern.store.disk.CommitLog;
import uk.lantern.store.disk.Disk;
import uk.lantern.store.disk.PlainFile;

/** Opens the files of a store, whatever version of Lantern wrote them. */
final class Opening {

  /** Raised whenever a reader of the older file would misread the newer one. */
  static final int FORMAT = 2;

  /** The format before: the same tables, without log, mark and checksums. */
  private static final int WITHOUT_LOG = 1;

  private Opening() {}

  static Opened of(Path path, Disk disk) throws IOException {
    PlainFile.convert(disk, path);
    CheckedFile file = CheckedFile.open(disk, path);
    MVStore store = open(file);
    try {
      int format = store.getStoreVersion();
      boolean fresh = format == 0 && store.getMapNames().isEmpty();
      if (!fresh && format != FORMAT && format != WITHOUT_LOG) {
        throw new OtherFormat(format);
      }
      Path folder = requireNonNull(path.toAbsolutePath().getParent());
      return new Opened(file, store, CommitLog.open(disk, folder), format != FORMAT);
    } catch (IOException | RuntimeException e) {
      store.closeImmediately();
      throw e;
    }
  }

  private static MVStore open(CheckedFile file) {
    try {
      MVStore store =
          new MVStore.Builder()
              .adoptFileStore(file)
              .autoCommitDisabled()
              .autoCompactFillRate(0)
              .open();
      store.setRetentionTime(0); // five versions stay all the same: enough to fall back
      return store;
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }
}
