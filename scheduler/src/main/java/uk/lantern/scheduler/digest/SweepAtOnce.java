package uk.lantern.scheduler.digest;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.send.Dispatch;

/**
 * Sweeps in the background, on an instance that has no clock of its own: whoever presses "send now"
 * there waits for no other instance. With a clock, Quartz takes its place.
 *
 * @param dispatch for those who withdraw what still waits
 */
record SweepAtOnce(EditionSweep sweep, Dispatch dispatch, Clock clock) implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(SweepAtOnce.class);

  @Override
  public void run() {
    Thread.ofVirtual().name("digests").start(this::sweepNow);
  }

  private void sweepNow() {
    try {
      sweep.run(London.now(clock));
    } catch (RuntimeException e) {
      LOG.error(
          "Digests were not taken on ({}); the next sweep of an instance with a clock does.",
          e.getClass().getSimpleName());
    }
  }
}
