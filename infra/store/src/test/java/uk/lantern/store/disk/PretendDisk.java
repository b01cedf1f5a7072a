package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Real files on a disk that has room for so many more bytes, and that forces nothing to a device,
 * so that thousands of openings take seconds. A write that does not fit is done in part, as by the
 * real thing.
 */
public final class PretendDisk implements Disk {

  private final AtomicLong room;

  public PretendDisk(long bytes) {
    room = new AtomicLong(bytes);
  }

  public static PretendDisk endless() {
    return new PretendDisk(Long.MAX_VALUE);
  }

  /** From now on there is room for so many bytes. */
  public void makeRoom(long bytes) {
    room.set(bytes);
  }

  @Override
  public FileChannel open(Path path, Set<StandardOpenOption> how) throws IOException {
    return new SpyChannel(FileChannel.open(path, PLAIN), this::write, () -> {});
  }

  private int write(FileChannel channel, ByteBuffer source, long position) throws IOException {
    int wanted = source.remaining();
    int fits = (int) Math.min(wanted, Math.max(0, room.getAndAdd(-wanted)));
    int limit = source.limit();
    channel.write(source.limit(source.position() + fits), position);
    source.limit(limit);
    if (fits < wanted) {
      room.set(0);
      throw new IOException("No space left on device");
    }
    return wanted;
  }
}
