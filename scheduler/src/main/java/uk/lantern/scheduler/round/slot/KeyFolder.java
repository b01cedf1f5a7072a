package uk.lantern.scheduler.round.slot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The folder of the keys: its owner's alone. */
final class KeyFolder {

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private KeyFolder() {}

  /** Makes it when there is none, and refuses one that is of no use or open to others. */
  static Path checked(Path folder) {
    Path whole = folder.toAbsolutePath();
    try {
      if (!Files.exists(whole)) {
        Files.createDirectories(whole, attributes(whole.getRoot(), "rwx------"));
      }
      if (!Files.isDirectory(whole) || !Files.isReadable(whole) || !Files.isWritable(whole)) {
        throw refused(
            whole, "cannot be read and written", "give its owner, who runs Lantern, both");
      }
      if (isPosix(whole)
          && Files.getPosixFilePermissions(whole).stream().anyMatch(OTHERS::contains)) {
        throw refused(whole, "can be read by others than its owner", "run chmod 700 on it");
      }
      return whole;
    } catch (IOException e) {
      throw refused(whole, "cannot be made (" + e.getClass().getSimpleName() + ")", "make it");
    }
  }

  private static IllegalStateException refused(Path folder, String what, String fix) {
    return new IllegalStateException(
        "The folder of round keys %s %s: %s, or name another in lantern.round-keys."
            .formatted(folder, what, fix));
  }

  /** An empty file, its owner's from the first byte. */
  static Path fresh(Path folder) throws IOException {
    return Files.createTempFile(folder, "round", ".new", attributes(folder, "rw-------"));
  }

  /** The names in it are on the disk when this returns; where folders cannot be forced, soon. */
  static void force(Path folder) {
    if (!isPosix(folder)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of round keys cannot be synchronised.", e);
    }
  }

  private static FileAttribute<?>[] attributes(Path near, String permissions) {
    return isPosix(near)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
