package uk.lantern.content.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in {@code index/library.json}: the imported items and the edition they are of.
 *
 * @param format of the file; another one is never guessed at
 */
record LibraryCopy(int format, String edition, List<LearningItem> items) {

  /** Raised when an older Lantern could not make sense of the file. */
  static final int FORMAT = 1;

  private static final String FILE = "library.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** What was found in a folder. */
  sealed interface Found {

    /** It can be answered from. */
    record Whole(LibraryCopy copy) implements Found {}

    /** Another Lantern wrote it. */
    record OtherFormat(int format) implements Found {}

    /** There is none, or it cannot be read. */
    record Nothing() implements Found {}
  }

  static LibraryCopy of(String edition, List<LearningItem> items) {
    return new LibraryCopy(FORMAT, edition, List.copyOf(items));
  }

  static Found read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return new Found.Nothing();
    }
    try {
      JsonNode tree = JSON.readTree(Files.readAllBytes(file));
      int format = tree.path("format").asInt(0);
      return format == FORMAT
          ? new Found.Whole(JSON.treeToValue(tree, LibraryCopy.class))
          : new Found.OtherFormat(format);
    } catch (IOException | JacksonException e) {
      return new Found.Nothing();
    }
  }

  /** Replaces the file as a whole, so that a reader or a crash meets the old one or the new one. */
  void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, FILE, ".next");
      try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(this));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(next, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "LibraryCopy[" + items.size() + " items]";
  }
}
