package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;

/** Patience that does not judge: the machine may be slow. */
final class Waiting {

  static final Duration LONG = Duration.ofMinutes(10);

  private Waiting() {}

  static void until(String what, Callable<Boolean> holds) {
    Awaitility.await(what)
        .atMost(LONG)
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptions()
        .until(holds);
  }

  /** Lets time pass. */
  static void pass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
