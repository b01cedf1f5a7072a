package uk.lantern.scheduler.trigger;

/**
 * Called after each firing of a jump, so that what it offered goes out before time moves on: the
 * courier empties the outbox here.
 */
public interface BetweenFirings {

  /** Returns when nothing more is due at this moment. */
  void settle();
}
