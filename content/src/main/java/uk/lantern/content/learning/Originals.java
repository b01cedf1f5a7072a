package uk.lantern.content.learning;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The imported files themselves, so that a citation can open the page it quotes. They lie in {@code
 * originals/} of the data folder, named by their digest and readable by its owner only.
 */
public final class Originals {

  private static final String FOLDER = "originals";

  private final LibraryItems items;
  private final Path folder;

  /**
   * A file to open.
   *
   * @param path never outside the folder of originals
   * @param title of the document, for a heading or a file name
   */
  public record Original(Path path, String mediaType, String title) {}

  /**
   * @param data the data folder
   */
  public Originals(LibraryItems items, Path data) {
    this.items = items;
    this.folder = data.toAbsolutePath().normalize().resolve(FOLDER);
  }

  /**
   * The file a version of an item was read from; empty for shipped items, links, and files kept on
   * another machine. Whether the reader may see the item is for the caller to ask.
   */
  public Optional<Original> find(String itemId, int version) {
    return items
        .kept(itemId, version)
        .flatMap(kept -> file(kept).map(file -> opened(kept, file)))
        .filter(original -> Files.isRegularFile(original.path()));
  }

  private static Optional<OriginalFile> file(LibraryItem kept) {
    return Optional.ofNullable(kept.provenance()).map(Provenance::original);
  }

  private Original opened(LibraryItem kept, OriginalFile file) {
    return new Original(
        folder.resolve(file.keptName()), file.mediaType(), kept.toItem().text().title());
  }

  /**
   * Keeps a copy, on disk when this returns. A file that is there already stays as it is.
   *
   * @throws IOException when it cannot be read, or the folder not written
   */
  public void keep(Path file, OriginalFile as) throws IOException {
    Files.createDirectories(folder);
    restrict(folder, "rwx------");
    Path kept = folder.resolve(as.keptName());
    if (Files.exists(kept)) {
      return;
    }
    // Temporary files are the owner's alone; the name appears only once the bytes are safe.
    Path copy = Files.createTempFile(folder, "copy", ".part");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      restrict(copy, "rw-------");
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Where there are such permissions; elsewhere the data folder's own apply. */
  private static void restrict(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }
}
