package uk.lantern.bot.audittrail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last link of each chain, signed, in files outside the store: a chain alone can be cut short
 * or rewritten as a whole without a trace.
 */
final class AuditHeads {

  /**
   * @param signed false when the signature is not ours
   */
  record Head(String tenant, long seq, String hash, boolean signed) {

    @Override
    public String toString() {
      return "Head[" + seq + "]";
    }
  }

  private static final String ENDING = ".head";

  private final Path folder;
  private final AuditKey key;

  AuditHeads(Path folder, AuditKey key) {
    this.folder = folder;
    this.key = key;
  }

  Optional<Head> of(String tenant) {
    Path file = file(tenant);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  List<Head> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(this::read)
          .sorted(Comparator.comparing(Head::tenant))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whole or not at all, and on the disk when it returns. */
  void write(String tenant, long seq, String hash) {
    String text = String.join("\n", tenant, String.valueOf(seq), hash, key.sign(tenant, seq, hash));
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "head", ".tmp", AuditKey.ownerOnly(folder));
      try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        out.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8)));
        out.force(true);
      }
      Files.move(
          fresh, file(tenant), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The head of the audit trail cannot be kept.", e);
    }
  }

  private Head read(Path file) {
    try {
      String[] lines = Files.readString(file).split("\n", -1);
      if (lines.length < 4 || !lines[1].matches("\\d{1,18}")) {
        return new Head(lines[0], 0, "", false);
      }
      long seq = Long.parseLong(lines[1]);
      boolean ours = key.sign(lines[0], seq, lines[2]).equals(lines[3]);
      return new Head(lines[0], seq, lines[2], ours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String tenant) {
    return folder.resolve(Digests.of(List.of("head", tenant)).substring(0, 32) + ENDING);
  }
}
