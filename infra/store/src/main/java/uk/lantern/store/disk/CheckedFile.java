package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;

/**
 * The file below an MVStore, which itself keeps no checksum of what it stores. Here every block of
 * 4 KB is followed by one, over the block and its place: a changed byte is an error, never an
 * answer. The first two blocks are passed on as they are: MVStore keeps two copies of its header
 * there, and checks them itself.
 */
public final class CheckedFile extends RandomAccessStore {

  public static final int BLOCK = 4096;

  private static final int STORED = BLOCK + Integer.BYTES;
  private static final int HEADERS = 2;
  private static final byte[] MARK =
      "Lantern store 2: blocks of 4096 bytes, each with its CRC32C\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Path path;
  private final FileChannel channel;

  private CheckedFile(Path path, FileChannel channel) throws IOException {
    super(new HashMap<>());
    this.path = path;
    this.channel = channel;
    init(path.toString(), false);
    setSize(Math.max(0, (channel.size() - BLOCK) / STORED * BLOCK));
  }

  /**
   * Opens or creates the file, for this process alone.
   *
   * @throws MVStoreException if another process has it, or it is something else
   * @throws IOException if it cannot be opened or written
   */
  public static CheckedFile open(Disk disk, Path path) throws IOException {
    FileChannel channel = disk.openOrCreate(path, Disk.PLAIN);
    try {
      lock(channel, path);
      if (channel.size() == 0) {
        writeMark(channel);
      } else if (!isChecked(channel)) {
        throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0} is no store", path);
      }
      return new CheckedFile(path, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  static void lock(FileChannel channel, Path path) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_LOCKED, "{0} is open", path, e);
    }
    throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_LOCKED, "{0} is open", path);
  }

  private static void writeMark(FileChannel channel) throws IOException {
    ByteBuffer mark = ByteBuffer.wrap(Arrays.copyOf(MARK, BLOCK));
    while (mark.hasRemaining()) {
      channel.write(mark, mark.position());
    }
  }

  private static boolean isChecked(FileChannel channel) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(MARK.length);
    while (head.hasRemaining() && channel.read(head, head.position()) >= 0) {
      continue;
    }
    return Arrays.equals(head.array(), MARK);
  }

  private static long placeOf(long block) {
    return BLOCK + block * STORED;
  }

  @Override
  public ByteBuffer readFully(SFChunk chunk, long position, int length) {
    long first = position / BLOCK;
    int count = (int) ((position + length - 1) / BLOCK - first) + 1;
    ByteBuffer stored = readStored(first, count);
    ByteBuffer plain = ByteBuffer.allocate(count * BLOCK);
    for (int i = 0; i < count; i++) {
      ByteBuffer block = stored.slice(i * STORED, BLOCK);
      if (!isWhole(stored, i, first + i) && first + i >= HEADERS) {
        throw DataUtils.newMVStoreException(
            DataUtils.ERROR_FILE_CORRUPT, "Block {0} of {1} was changed", first + i, path);
      }
      plain.put(block);
    }
    readCount.incrementAndGet();
    readBytes.addAndGet(length);
    return plain.slice((int) (position - first * BLOCK), length);
  }

  private ByteBuffer readStored(long first, int count) {
    ByteBuffer stored = ByteBuffer.allocate(count * STORED);
    try {
      while (stored.hasRemaining()) {
        if (channel.read(stored, placeOf(first) + stored.position()) < 0) {
          throw new IOException("the file ends before block " + (first + count));
        }
      }
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_READING_FAILED, "Cannot read block {0} of {1}", first, path, e);
    }
    return stored;
  }

  private static boolean isWhole(ByteBuffer stored, int index, long block) {
    int sum = stored.getInt(index * STORED + BLOCK);
    return sum == checksum(stored.slice(index * STORED, BLOCK), block);
  }

  private static int checksum(ByteBuffer block, long number) {
    CRC32C crc = new CRC32C();
    crc.update(block);
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    return (int) crc.getValue();
  }

  @Override
  protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
    int length = source.remaining();
    if (position % BLOCK != 0 || length % BLOCK != 0) {
      throw new IllegalArgumentException("MVStore writes whole blocks: " + position + "+" + length);
    }
    setSize(Math.max(size(), position + length));
    long first = position / BLOCK;
    try {
      write(channel, first, source);
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_WRITING_FAILED, "Cannot write block {0} of {1}", first, path, e);
    }
    writeCount.incrementAndGet();
    writeBytes.addAndGet(length);
  }

  private static void write(FileChannel channel, long first, ByteBuffer source) throws IOException {
    ByteBuffer stored = ByteBuffer.allocate(source.remaining() / BLOCK * STORED);
    for (int from = source.position(); from < source.limit(); from += BLOCK) {
      ByteBuffer block = source.slice(from, BLOCK);
      int sum = checksum(block.duplicate(), first + stored.position() / STORED);
      stored.put(block).putInt(sum);
    }
    source.position(source.limit());
    stored.flip();
    while (stored.hasRemaining()) {
      channel.write(stored, placeOf(first) + stored.position());
    }
  }

  /** From a file whose blocks have no checksums. */
  static void copy(FileChannel plain, FileChannel checked) throws IOException {
    writeMark(checked);
    for (long block = 0; block * BLOCK < plain.size(); block++) {
      ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
      while (bytes.hasRemaining() && plain.read(bytes, block * BLOCK + bytes.position()) >= 0) {
        continue;
      }
      write(checked, block, bytes.rewind());
    }
  }

  /** The blocks that do not hold what was written to them. */
  public List<Long> changedBlocks() {
    List<Long> changed = new ArrayList<>();
    long blocks = size() / BLOCK;
    int step = 256;
    for (long first = 0; first < blocks; first += step) {
      int count = (int) Math.min(step, blocks - first);
      ByteBuffer stored = readStored(first, count);
      for (int i = 0; i < count; i++) {
        if (!isWhole(stored, i, first + i) && !isHole(stored, i)) {
          changed.add(first + i);
        }
      }
    }
    return changed;
  }

  /** Never written: the file grew past it. */
  private static boolean isHole(ByteBuffer stored, int index) {
    return stored.slice(index * STORED, STORED).mismatch(ByteBuffer.allocate(STORED)) < 0;
  }

  @Override
  protected void truncate(long size) {
    try {
      channel.truncate(placeOf(size / BLOCK));
      setSize(Math.min(size(), size));
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_WRITING_FAILED, "Cannot shorten {0}", path, e);
    }
  }

  @Override
  public void sync() {
    try {
      channel.force(true);
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_WRITING_FAILED, "Cannot force {0} to the device", path, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close(); // and its lock
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_WRITING_FAILED, "Cannot close {0}", path, e);
    } finally {
      super.close();
    }
  }

  @Override
  public void open(String name, boolean readOnly, char[] encryptionKey) {
    throw new UnsupportedOperationException("Opened before it is handed over.");
  }

  @Override
  public CheckedFile open(String name, boolean readOnly) {
    throw new UnsupportedOperationException("Not copied through H2.");
  }

  @Override
  public void backup(ZipOutputStream out) {
    throw new UnsupportedOperationException("Copy the folder while nobody has it open.");
  }
}
