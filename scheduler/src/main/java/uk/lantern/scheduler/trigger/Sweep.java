package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;

/**
 * Asks state what is due and offers it. Safe to run at any time and any number of times: it is the
 * occurrence key that makes a message go once.
 */
public interface Sweep {

  /** Name of its row in {@link Triggers}. */
  String cadence();

  /**
   * @param now in London
   * @return how much was offered or done
   */
  int run(ZonedDateTime now);
}
