package uk.lantern.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The commits since the last checkpoint. {@link #add} only takes a commit down; whoever waits for
 * one in {@link #await} first writes all that were taken down by then, in one durable write, while
 * the others wait for that. So the more clients there are, the more commits share a write.
 */
public final class CommitLog implements Closeable {

  private final Disk disk;
  private final LogFiles files;
  private final HighWater high;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition flushed = lock.newCondition();
  private List<ByteBuffer> pending = new ArrayList<>();
  private boolean flushing;

  /** The newest commit taken down, and the newest on the device. */
  private volatile long applied;

  private volatile long durable;
  private volatile @Nullable IOException failure;

  private CommitLog(Disk disk, LogFiles files, HighWater high) {
    this.disk = disk;
    this.files = files;
    this.high = high;
  }

  /** Opens {@code lantern.log1} to {@code 3} and {@code lantern.high} of a folder. */
  public static CommitLog open(Disk disk, Path folder) throws IOException {
    return new CommitLog(
        disk, LogFiles.open(disk, folder), HighWater.open(disk, folder.resolve("lantern.high")));
  }

  /** The mark of the newest commit that was acknowledged. */
  public HighWater highWater() {
    return high;
  }

  /**
   * Hands over the commits that follow a number without a gap, in order, until one is not taken.
   *
   * @return the number of the last one taken
   */
  public long replayAfter(long number, Redo redo) {
    return files.replayAfter(number, redo);
  }

  /** The highest number in any file, whatever is missing before it. */
  public long newestFound() {
    return files.newestFound();
  }

  /** Goes on behind a commit; what the files hold beyond it is forgotten. */
  public void continueAfter(long number) throws IOException {
    files.continueAfter(number);
    begin(number);
  }

  /** Forgets every commit: a checkpoint holds them, or they are given up. */
  public void startOver(long number) throws IOException {
    files.restart();
    begin(number);
  }

  private void begin(long number) throws IOException {
    applied = number;
    durable = number;
    high.reset(number);
  }

  /** Takes a commit down. One thread at a time. */
  public void add(ByteBuffer changes) {
    lock.lock();
    try {
      long number = applied + 1;
      pending.add(files.active().frame(number, changes));
      applied = number;
    } finally {
      lock.unlock();
    }
  }

  public long applied() {
    return applied;
  }

  public long durable() {
    return durable;
  }

  /**
   * Returns when a commit is on the device.
   *
   * @throws NotKept if it could not be written; then nothing behind it is either
   */
  public void await(long number) {
    if (durable >= number) {
      return;
    }
    lock.lock();
    try {
      while (durable < number) {
        if (failure != null) {
          throw new NotKept(failure);
        }
        if (flushing) {
          flushed.awaitUninterruptibly();
        } else {
          flush();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes what is pending, with the lock given away meanwhile. */
  private void flush() {
    flushing = true;
    List<ByteBuffer> batch = pending;
    pending = new ArrayList<>();
    long reached = applied;
    lock.unlock();
    try {
      long start = System.nanoTime();
      files.active().append(joined(batch));
      high.write(reached);
      durable = Math.max(durable, reached);
      disk.forced(System.nanoTime() - start);
    } catch (IOException | RuntimeException e) {
      failure = e instanceof IOException io ? io : new IOException(e);
    } finally {
      lock.lock();
      flushing = false;
      flushed.signalAll();
    }
  }

  private static ByteBuffer joined(List<ByteBuffer> batch) {
    ByteBuffer all = ByteBuffer.allocate(batch.stream().mapToInt(ByteBuffer::remaining).sum());
    batch.forEach(all::put);
    return all.flip();
  }

  /** A write failed: nothing can be added before the log is opened again. */
  public boolean hasFailed() {
    return failure != null;
  }

  /**
   * One more commit, which no log holds because a checkpoint does, with all before it.
   *
   * @throws NotKept if that cannot be noted
   */
  public void coveredTo(long number) {
    lock.lock();
    try {
      while (flushing) {
        flushed.awaitUninterruptibly();
      }
      pending.clear();
      applied = number;
      high.write(number);
      durable = number;
      flushed.signalAll();
    } catch (IOException e) {
      failure = e;
      throw new NotKept(e);
    } finally {
      lock.unlock();
    }
  }

  public long length() {
    return files.active().length();
  }

  /** The next commits go to the next file. Everything taken down is durable, nobody adds. */
  public void rotate() throws IOException {
    files.rotate();
  }

  @Override
  public void close() throws IOException {
    high.close();
    files.close();
  }
}
