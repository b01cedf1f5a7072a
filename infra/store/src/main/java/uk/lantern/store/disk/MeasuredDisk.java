package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.LongConsumer;

/** A disk, and how long it takes. */
public final class MeasuredDisk implements Disk {

  private final Disk disk;
  private volatile LongConsumer listener = nanos -> {};

  public MeasuredDisk(Disk disk) {
    this.disk = disk;
  }

  /** Calls this after every durable write, in the thread of whoever waited for it. */
  public void whenForced(LongConsumer nanos) {
    listener = nanos;
  }

  @Override
  public FileChannel open(Path path, Set<StandardOpenOption> how) throws IOException {
    return disk.open(path, how);
  }

  @Override
  public void forced(long nanos) {
    listener.accept(nanos);
  }
}
