package uk.lantern.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * The number of the newest commit that was acknowledged, so that a store that lost its end is known
 * by it. Written after the commit is on the device and before anybody is told, so it is never ahead
 * of the data; forced to the device at most once a second, so that it costs a commit nothing. After
 * a power cut it may therefore lag behind the data by a second, which is harmless.
 *
 * <p>Two slots are written in turn: a torn or spoilt one leaves the other.
 */
public final class HighWater implements Closeable {

  private static final int SLOT_BYTES = 16;
  private static final int BETWEEN_SLOTS = 512;
  private static final int SLOTS = 2;
  private static final long MARK = 0x4c414e5445524e32L;
  private static final long BETWEEN_FORCES = TimeUnit.SECONDS.toNanos(1);

  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(SLOT_BYTES);
  private final boolean damaged;
  private OptionalLong number = OptionalLong.empty();
  private long forced = System.nanoTime();
  private int next;

  private HighWater(FileChannel channel) throws IOException {
    this.channel = channel;
    boolean spoilt = false;
    for (int slot = 0; slot < SLOTS; slot++) {
      OptionalLong found = read(slot);
      spoilt |= found.isEmpty() && channel.size() > 0;
      if (found.isPresent() && found.getAsLong() >= number.orElse(-1)) {
        number = found;
        next = 1 - slot;
      }
    }
    damaged = spoilt;
  }

  static HighWater open(Disk disk, Path path) throws IOException {
    return new HighWater(disk.openOrCreate(path, Disk.PLAIN));
  }

  /** Empty when there is none, or none that can be trusted. */
  public OptionalLong number() {
    return number;
  }

  /** One slot at least does not hold what was written. */
  public boolean damaged() {
    return damaged;
  }

  private OptionalLong read(int slot) throws IOException {
    buffer.clear();
    if (channel.read(buffer, (long) slot * BETWEEN_SLOTS) < SLOT_BYTES) {
      return OptionalLong.empty();
    }
    long found = buffer.flip().getLong();
    return buffer.getLong() == check(found) ? OptionalLong.of(found) : OptionalLong.empty();
  }

  private static long check(long number) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(16).putLong(MARK).putLong(number).flip());
    return MARK ^ crc.getValue();
  }

  void write(long reached) throws IOException {
    put(next, reached);
    next = 1 - next;
    if (System.nanoTime() - forced > BETWEEN_FORCES) {
      force();
    }
  }

  /** Both slots, forced: a new or mended file. */
  void reset(long reached) throws IOException {
    put(0, reached);
    put(1, reached);
    force();
  }

  private void put(int slot, long reached) throws IOException {
    buffer.clear().putLong(reached).putLong(check(reached)).flip();
    for (long at = (long) slot * BETWEEN_SLOTS; buffer.hasRemaining(); ) {
      at += channel.write(buffer, at);
    }
    number = OptionalLong.of(reached);
  }

  /** So that even a power cut cannot make it lag. */
  public void force() throws IOException {
    channel.force(false);
    forced = System.nanoTime();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
