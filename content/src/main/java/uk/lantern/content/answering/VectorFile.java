package uk.lantern.content.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of passages by the hash of their text, in one file that only grows. A record is: its
 * length, hash, number of sentences, vectors of whole and sentences, tokens, checksum. A record
 * that a crash has torn is the last one, and the next is written over it. Safe for concurrent use,
 * also by two processes.
 */
final class VectorFile {

  static final int HASH = 16;

  private static final int HEAD = Integer.BYTES + HASH + Short.BYTES;
  private static final int LARGEST = 1 << 24;

  private final Path file;
  private final Map<ByteBuffer, Stored> known = new ConcurrentHashMap<>();
  private long end;

  /** What is kept in memory; the tokens stay in the file. */
  record Stored(Embedding whole, List<Embedding> sentences, long tokens, int tokenBytes) {}

  VectorFile(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        readOn(channel);
      }
    }
  }

  @Nullable Stored find(byte[] hash) {
    return known.get(ByteBuffer.wrap(hash));
  }

  TokenVectors tokens(Stored stored) {
    ByteBuffer bytes = ByteBuffer.allocate(stored.tokenBytes());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      readFully(channel, bytes, stored.tokens());
      return TokenVectors.read(bytes.flip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends, after taking over what another process has appended meanwhile. */
  synchronized void add(byte[] hash, PassageVectors vectors) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      readOn(channel);
      if (find(hash) == null) {
        channel.truncate(end);
        ByteBuffer bytes = record(hash, vectors);
        while (bytes.hasRemaining()) {
          channel.write(bytes, end + bytes.position());
        }
        readOn(channel);
      }
      lock.release();
    }
  }

  private static ByteBuffer record(byte[] hash, PassageVectors vectors) {
    int size = vectors.sentences().size();
    int length = HEAD + (1 + size) * Embedding.BYTES + vectors.tokens().bytes() + Long.BYTES;
    ByteBuffer bytes = ByteBuffer.allocate(length);
    bytes.putInt(length).put(hash).putShort((short) size);
    vectors.whole().write(bytes);
    vectors.sentences().forEach(sentence -> sentence.write(bytes));
    vectors.tokens().write(bytes);
    return bytes.putLong(checksum(bytes.array(), length - Long.BYTES)).flip();
  }

  private void readOn(FileChannel channel) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    while (end + HEAD <= channel.size()) {
      readFully(channel, length.clear(), end);
      int size = length.flip().getInt();
      if (size < HEAD || size > LARGEST || end + size > channel.size()) {
        return;
      }
      ByteBuffer bytes = ByteBuffer.allocate(size);
      readFully(channel, bytes, end);
      if (bytes.getLong(size - Long.BYTES) != checksum(bytes.array(), size - Long.BYTES)) {
        return;
      }
      keep(bytes.flip());
      end += size;
    }
  }

  private void keep(ByteBuffer bytes) {
    byte[] hash = new byte[HASH];
    bytes.position(Integer.BYTES).get(hash);
    int size = bytes.getShort();
    Embedding whole = Embedding.read(bytes);
    List<Embedding> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sentences.add(Embedding.read(bytes));
    }
    int tokenBytes = bytes.remaining() - Long.BYTES;
    known.put(
        ByteBuffer.wrap(hash),
        new Stored(whole, List.copyOf(sentences), end + bytes.position(), tokenBytes));
  }

  private static void readFully(FileChannel channel, ByteBuffer bytes, long from)
      throws IOException {
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Reading goes on where the last read stopped.
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }
}
