package uk.lantern.content.answering;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vectors of library text by the hash of the text, in memory and in one file that only grows. No
 * text is in it, and questions never get here. Safe for concurrent use, also by two processes.
 */
final class Vectors {

  private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);

  /** Another model or record form gets another name: the old file is then left alone. */
  private static final String FILE = "minilm-l6-v2-q-int8-1.vectors";

  private static final int HASH = 16;
  private static final int RECORD = HASH + Embedding.BYTES + Long.BYTES;

  private final Embedder embedder;
  private final Path file;
  private final Map<String, Embedding> known = new ConcurrentHashMap<>();

  Vectors(Embedder embedder, Path folder) {
    this.embedder = embedder;
    this.file = folder.resolve(FILE);
    load();
  }

  Embedding of(String text) {
    byte[] hash = hash(text);
    Embedding found = known.get(HexFormat.of().formatHex(hash));
    if (found != null) {
      return found;
    }
    Embedding made = embedder.embed(text);
    if (known.putIfAbsent(HexFormat.of().formatHex(hash), made) == null) {
      append(hash, made);
    }
    return made;
  }

  private void load() {
    if (!Files.exists(file)) {
      return;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      while (bytes.remaining() >= RECORD) {
        byte[] body = new byte[HASH + Embedding.BYTES];
        bytes.get(body);
        if (bytes.getLong() == checksum(body)) {
          String hash = HexFormat.of().formatHex(body, 0, HASH);
          known.put(hash, Embedding.read(ByteBuffer.wrap(body).position(HASH)));
        }
      }
    } catch (IOException e) {
      LOG.warn("Vectors in {} cannot be read and are computed anew: {}", file, e.toString());
    }
  }

  private synchronized void append(byte[] hash, Embedding vector) {
    ByteBuffer bytes = ByteBuffer.allocate(RECORD).put(hash);
    vector.write(bytes);
    bytes.putLong(checksum(Arrays.copyOf(bytes.array(), HASH + Embedding.BYTES))).flip();
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel =
              FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        // A record torn by a crash is written over, so that those after it stay in step.
        channel.write(bytes, channel.size() / RECORD * RECORD);
        lock.release();
      }
    } catch (IOException e) {
      LOG.warn("Vectors cannot be kept in {}; make it writable: {}", file, e.toString());
    }
  }

  private static long checksum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }

  private static byte[] hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return Arrays.copyOf(sha.digest(text.getBytes(StandardCharsets.UTF_8)), HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
