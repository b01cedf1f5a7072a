package uk.lantern.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits one after the other, each with its number and checksum. Its room is written beforehand,
 * so that an append changes bytes of the file and nothing about it: that makes a durable write two
 * to three times as fast as growing the file. The seed in its head is part of every checksum: what
 * an earlier use of the file left behind is not mistaken for its own.
 */
final class LogFile implements Closeable {

  private static final Logger log = LoggerFactory.getLogger(LogFile.class);

  /** Room written beforehand. More is taken when it is needed, and given back at the next use. */
  static final int ROOM = 4 << 20;

  private static final long MAGIC = 0x4c414e544c4f4732L;
  private static final int HEAD = 24;
  private static final int RECORD_HEAD = 16;

  /** One commit. */
  record Commit(long number, ByteBuffer changes) {}

  private final FileChannel channel;
  private List<Commit> found = List.of();
  private long seed;
  private long end;

  private LogFile(FileChannel channel) {
    this.channel = channel;
  }

  static LogFile open(Disk disk, Path path) throws IOException {
    LogFile file = new LogFile(disk.openOrCreate(path, Disk.DURABLE));
    file.found = file.read();
    return file;
  }

  /** What was in it at opening, up to the first commit that is not whole. */
  List<Commit> found() {
    return found;
  }

  /** The number of the last commit found, or 0. */
  long last() {
    return found.isEmpty() ? 0 : found.getLast().number();
  }

  void forget() {
    found = List.of();
  }

  private List<Commit> read() throws IOException {
    List<Commit> commits = new ArrayList<>();
    ByteBuffer all = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    int got = 0;
    while (all.hasRemaining() && got >= 0) {
      got = channel.read(all, all.position());
    }
    all.flip();
    if (all.remaining() < HEAD || all.getLong() != MAGIC) {
      return commits;
    }
    seed = all.getLong();
    if (all.getLong() != checksum(seed, MAGIC, ByteBuffer.allocate(0))) {
      return commits;
    }
    end = HEAD;
    for (Commit next = next(all); next != null; next = next(all)) {
      commits.add(next);
      end = all.position();
    }
    return commits;
  }

  private @Nullable Commit next(ByteBuffer all) {
    if (all.remaining() < RECORD_HEAD) {
      return null;
    }
    int length = all.getInt();
    int sum = all.getInt();
    long number = all.getLong();
    if (length <= 0 || length > all.remaining()) {
      return null;
    }
    ByteBuffer changes = all.slice(all.position(), length);
    if (sum != (int) checksum(seed, number, changes.duplicate())) {
      return null;
    }
    all.position(all.position() + length);
    return new Commit(number, changes);
  }

  private static long checksum(long seed, long number, ByteBuffer changes) {
    CRC32C crc = new CRC32C();
    ByteBuffer head = ByteBuffer.allocate(20);
    crc.update(head.putLong(seed).putLong(number).putInt(changes.remaining()).flip());
    crc.update(changes);
    return crc.getValue();
  }

  /** A commit as this file will hold it. */
  ByteBuffer frame(long number, ByteBuffer changes) {
    int sum = (int) checksum(seed, number, changes.duplicate());
    ByteBuffer framed = ByteBuffer.allocate(RECORD_HEAD + changes.remaining());
    return framed
        .putInt(changes.remaining())
        .putInt(sum)
        .putLong(number)
        .put(changes.duplicate())
        .flip();
  }

  /** Durable when it returns. */
  void append(ByteBuffer framed) throws IOException {
    write(framed, end);
    end += framed.limit();
  }

  /** Empties the file. */
  void restart() throws IOException {
    seed = ThreadLocalRandom.current().nextLong();
    if (channel.size() > ROOM) {
      channel.truncate(ROOM);
    }
    long sum = checksum(seed, MAGIC, ByteBuffer.allocate(0));
    write(ByteBuffer.allocate(HEAD).putLong(MAGIC).putLong(seed).putLong(sum).flip(), 0);
    end = HEAD;
    makeRoom();
  }

  /** Forgets the commits after a number, and whatever a torn write left behind them. */
  void cutAfter(long number) throws IOException {
    long keep = HEAD;
    for (Commit commit : found) {
      if (commit.number() <= number) {
        keep += RECORD_HEAD + commit.changes().remaining();
      }
    }
    end = keep;
    channel.truncate(end);
    try {
      makeRoom();
    } catch (IOException e) {
      log.warn("No room ahead in a log of the store: {}", e.toString()); // it grows as it is used
    }
  }

  private void makeRoom() throws IOException {
    long size = channel.size();
    if (size < ROOM) {
      write(ByteBuffer.allocate((int) (ROOM - size)), size);
    }
  }

  private void write(ByteBuffer bytes, long position) throws IOException {
    for (long at = position; bytes.hasRemaining(); ) {
      at += channel.write(bytes, at);
    }
  }

  /** No commit fits into it: it is new, or its head is spoilt. */
  boolean isUnusable() {
    return end < HEAD;
  }

  long length() {
    return end;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
