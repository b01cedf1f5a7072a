package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.zip.CRC32C;

/**
 * A file of blocks of 4 KB, each followed by a checksum over the block and its place. Beyond the
 * last one lie zeros, so that a file cut short by a few KB has lost nothing.
 */
final class Blocks {

  static final int SIZE = 4096;

  private static final int STORED = SIZE + Integer.BYTES;
  private static final int ROOM_BEYOND = 16 * STORED;

  /**
   * Passed to the system with one call. Java keeps beside each thread a buffer outside its heap as
   * large as the largest call that thread made, and a checkpoint has 6 MB: that grew by 83 MB while
   * a million letters were closed.
   */
  private static final int AT_ONCE = 64;

  private static final byte[] MARK =
      "Lantern store 2: blocks of 4096 bytes, each with its CRC32C\n"
          .getBytes(StandardCharsets.US_ASCII);

  /** Some blocks in a row, and which of them do not hold what was written. */
  record Run(ByteBuffer bytes, long first, BitSet changed) {

    /** The first changed block from one on, or -1. */
    long firstChanged(long from) {
      int found = changed.nextSetBit((int) Math.max(0, from - first));
      return found < 0 ? -1 : first + found;
    }
  }

  private final FileChannel channel;

  Blocks(FileChannel channel) {
    this.channel = channel;
  }

  void writeMark() throws IOException {
    put(ByteBuffer.wrap(Arrays.copyOf(MARK, SIZE)), 0);
  }

  /** Empty, or no more than its creation was done, and that in part. */
  boolean isNew() throws IOException {
    ByteBuffer all = get(0, SIZE);
    return all.remaining() < SIZE
        && all.equals(ByteBuffer.wrap(Arrays.copyOf(MARK, all.remaining())));
  }

  boolean isMarked() throws IOException {
    return get(0, MARK.length).equals(ByteBuffer.wrap(MARK));
  }

  /** How many blocks there are, without the room beyond them. */
  long count() throws IOException {
    long blocks = Math.max(0, (channel.size() - SIZE) / STORED);
    while (blocks > 0 && isZero(get(placeOf(blocks - 1), STORED))) {
      blocks--;
    }
    return blocks;
  }

  private static boolean isZero(ByteBuffer bytes) {
    return bytes.mismatch(ByteBuffer.allocate(bytes.remaining())) < 0;
  }

  private static long placeOf(long block) {
    return SIZE + block * STORED;
  }

  Run read(long first, int count) throws IOException {
    ByteBuffer stored = get(placeOf(first), count * STORED);
    if (stored.remaining() < count * STORED) {
      throw new IOException("the file ends before block " + (first + count));
    }
    ByteBuffer bytes = ByteBuffer.allocate(count * SIZE);
    BitSet changed = new BitSet(count);
    for (int i = 0; i < count; i++) {
      ByteBuffer block = stored.slice(i * STORED, SIZE);
      boolean kept = stored.getInt(i * STORED + SIZE) == checksum(block.duplicate(), first + i);
      boolean neverWritten = !kept && isZero(stored.slice(i * STORED, STORED));
      changed.set(i, !kept && !neverWritten);
      bytes.put(block);
    }
    return new Run(bytes.flip(), first, changed);
  }

  void write(long first, ByteBuffer source) throws IOException {
    int count = source.remaining() / SIZE;
    ByteBuffer stored = ByteBuffer.allocate(Math.min(count, AT_ONCE) * STORED);
    for (int done = 0; done < count; ) {
      int these = Math.min(count - done, AT_ONCE);
      stored.clear();
      for (int i = 0; i < these; i++) {
        ByteBuffer block = source.slice(source.position(), SIZE);
        stored.put(block.duplicate()).putInt(checksum(block, first + done + i));
        source.position(source.position() + SIZE);
      }
      put(stored.flip(), placeOf(first + done));
      done += these;
    }
    makeRoomBeyond(first + count);
  }

  private void makeRoomBeyond(long blocks) throws IOException {
    long size = channel.size();
    if (size < placeOf(blocks) + ROOM_BEYOND / 2) {
      put(ByteBuffer.allocate((int) (placeOf(blocks) + ROOM_BEYOND - size)), size);
    }
  }

  void cutAfter(long blocks) throws IOException {
    channel.truncate(placeOf(blocks));
    makeRoomBeyond(blocks);
  }

  private static int checksum(ByteBuffer block, long number) {
    CRC32C crc = new CRC32C();
    crc.update(block);
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return (int) crc.getValue();
  }

  private ByteBuffer get(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    int got = 0;
    while (bytes.position() < length && got >= 0) {
      bytes.limit(Math.min(length, bytes.position() + AT_ONCE * STORED));
      got = channel.read(bytes, position + bytes.position());
    }
    return bytes.flip();
  }

  private void put(ByteBuffer bytes, long position) throws IOException {
    for (long at = position; bytes.hasRemaining(); ) {
      at += channel.write(bytes, at);
    }
  }
}
