package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;

/**
 * The file below an MVStore, which itself keeps no checksum of what it stores; here every block has
 * one, so that a changed byte is an error, never an answer. The first two blocks are passed on as
 * they are: MVStore keeps two copies of its header there, and checks them itself.
 */
public final class CheckedFile extends RandomAccessStore {

  private static final int HEADERS = 2;
  private static final int READ_AT_ONCE = 256;

  private final Path path;
  private final FileChannel channel;
  private final Blocks blocks;

  private CheckedFile(Path path, FileChannel channel, Blocks blocks) throws IOException {
    super(new HashMap<>());
    this.path = path;
    this.channel = channel;
    this.blocks = blocks;
    init(path.toString(), false);
    setSize(blocks.count() * Blocks.SIZE);
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
      Blocks blocks = new Blocks(channel);
      if (blocks.isNew()) {
        blocks.writeMark();
      } else if (!blocks.isMarked()) {
        throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0} is no store", path);
      }
      if (blocks.count() < HEADERS) {
        blocks.cutAfter(0); // no commit was ever in it, or none is left: the high-water mark tells
      }
      return new CheckedFile(path, channel, blocks);
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

  @Override
  public ByteBuffer readFully(SFChunk chunk, long position, int length) {
    long first = position / Blocks.SIZE;
    int count = (int) ((position + length - 1) / Blocks.SIZE - first) + 1;
    Blocks.Run run = read(first, count);
    long changed = run.firstChanged(HEADERS);
    if (changed >= 0) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_FILE_CORRUPT, "Block {0} of {1} was changed", changed, path);
    }
    readCount.incrementAndGet();
    readBytes.addAndGet(length);
    return run.bytes().slice((int) (position - first * Blocks.SIZE), length);
  }

  private Blocks.Run read(long first, int count) {
    try {
      return blocks.read(first, count);
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_READING_FAILED, "Cannot read block {0} of {1}", first, path, e);
    }
  }

  /** Whether some block does not hold what was written to it; it may be one that nobody uses. */
  public boolean isChanged() {
    long count = size() / Blocks.SIZE;
    for (long first = 0; first < count; first += READ_AT_ONCE) {
      if (read(first, (int) Math.min(READ_AT_ONCE, count - first)).firstChanged(0) >= 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void writeFully(SFChunk chunk, long position, ByteBuffer source) {
    int length = source.remaining();
    if (position % Blocks.SIZE != 0 || length % Blocks.SIZE != 0) {
      throw new IllegalArgumentException("MVStore writes whole blocks: " + position + "+" + length);
    }
    setSize(Math.max(size(), position + length));
    orFail("write to", () -> blocks.write(position / Blocks.SIZE, source));
    writeCount.incrementAndGet();
    writeBytes.addAndGet(length);
  }

  @Override
  protected void truncate(long size) {
    orFail("shorten", () -> blocks.cutAfter(size / Blocks.SIZE));
    setSize(Math.min(size(), size));
  }

  @Override
  public void sync() {
    orFail("force to the device", () -> channel.force(true));
  }

  @Override
  public void close() {
    try {
      orFail("close", channel::close); // and its lock
    } finally {
      super.close();
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  private void orFail(String what, Step step) {
    try {
      step.take();
    } catch (IOException e) {
      throw DataUtils.newMVStoreException(
          DataUtils.ERROR_WRITING_FAILED, "Cannot {0} {1}", what, path, e);
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
