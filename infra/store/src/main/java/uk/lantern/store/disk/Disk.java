package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Where files are opened: the real one, or a test's that runs full. */
@FunctionalInterface
public interface Disk {

  /** Told how long a commit's way to the device took, with all that shared it. */
  default void forced(long nanos) {}

  /** Every write is on the device when it returns. */
  Set<StandardOpenOption> DURABLE =
      EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);

  /** A write is on the device after {@link FileChannel#force}. */
  Set<StandardOpenOption> PLAIN = EnumSet.of(StandardOpenOption.READ, StandardOpenOption.WRITE);

  Disk REAL = FileChannel::open;

  /**
   * What is acknowledged outlives the process and not the machine: for data that nobody wants after
   * it. A commit does not wait for the device, which is most of what a small one costs.
   */
  Disk UNFORCED = (path, how) -> FileChannel.open(path, PLAIN);

  /** Opens an existing file. */
  FileChannel open(Path path, Set<StandardOpenOption> how) throws IOException;

  /** Opens a file, creating it and its folder for the owner only. */
  default FileChannel openOrCreate(Path path, Set<StandardOpenOption> how) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    Files.createDirectories(path.toAbsolutePath().getParent(), owner(posix, "rwx------"));
    try {
      Files.createFile(path, owner(posix, "rw-------"));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isWritable(path)) {
        throw new IOException("not writable: " + path, e);
      }
    }
    return open(path, how);
  }

  private static FileAttribute<?>[] owner(boolean posix, String permissions) {
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
