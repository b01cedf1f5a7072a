package uk.lantern.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk whose writes to the log can be held up, and then done or failed. */
public final class HeldDisk implements Disk {

  private final AtomicInteger writes = new AtomicInteger();
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private volatile CountDownLatch arrived = new CountDownLatch(0);
  private volatile boolean failing;
  private volatile boolean forgetful;

  @Override
  public FileChannel open(Path path, Set<StandardOpenOption> how) throws IOException {
    boolean log = path.getFileName().toString().startsWith("lantern.log");
    return new SpyChannel(
        FileChannel.open(path, PLAIN), log ? this::write : FileChannel::write, this::force);
  }

  private void force() throws IOException {
    if (forgetful) {
      throw new IOException("the device has forgotten");
    }
  }

  /** Whether what was written is lost when it is to be forced. */
  public void setForgetful(boolean lost) {
    forgetful = lost;
  }

  private int write(FileChannel channel, ByteBuffer source, long position) throws IOException {
    writes.incrementAndGet();
    arrived.countDown();
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    if (failing) {
      throw new IOException("the device is gone");
    }
    return channel.write(source, position);
  }

  /** From now on writes to the log do not return. */
  public void hold() {
    arrived = new CountDownLatch(1);
    gate = new CountDownLatch(1);
    writes.set(0);
  }

  /** Returns when somebody is held up. */
  public void awaitHeld() throws InterruptedException {
    arrived.await();
  }

  /** What was held up is done, or fails and everything after it until {@link #mend}. */
  public void release(boolean failed) {
    failing = failed;
    gate.countDown();
  }

  public void mend() {
    failing = false;
  }

  /** Writes to the log since {@link #hold}. */
  public int writes() {
    return writes.get();
  }
}
