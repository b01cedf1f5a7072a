package uk.lantern.bot.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The keys of profile {@code local}: made at the first start and kept in {@code link.keys} of the
 * data folder, one a line, newest first, readable by the owner only.
 */
final class LinkKeyFile {

  private static final String NAME = "link.keys";

  private LinkKeyFile() {}

  /** The keys of a data folder, in Base64. */
  static List<String> in(Path data) {
    Path file = data.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The key that signs links cannot be kept in %s: make the folder writable."
              .formatted(file),
          e);
    }
  }

  /** Whole or not at all, and owner-readable from the first byte. */
  private static void make(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path fresh = Files.createTempFile(folder, "link", ".keys", ownerOnly(folder));
    try {
      Files.writeString(fresh, LinkKey.fresh() + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Where there are no such permissions the data folder's own apply. */
  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
