package uk.lantern.rig.wire;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What to do at one step of the n-th delivery from now on.
 *
 * @param goesOn whether the message goes on afterwards: not when the sender is dead, but when it
 *     only stands still
 * @param answered false: before the store sees the command; true: when the store has done it and
 *     before the sender learns of it
 */
public record Strike(
    Step step, boolean answered, boolean goesOn, AtomicInteger left, Runnable blow) {

  /** The blow kills the sender. */
  public static Strike deadly(Step step, boolean answered, int nth, Runnable blow) {
    return new Strike(step, answered, false, new AtomicInteger(nth), blow);
  }

  /** The blow stops the sender, who finds the message when it goes on. */
  public static Strike numbing(Step step, boolean answered, int nth, Runnable blow) {
    return new Strike(step, answered, true, new AtomicInteger(nth), blow);
  }

  /** True for exactly the n-th. */
  boolean falls(Frame frame) {
    return left.get() > 0 && step.in(frame) && left.decrementAndGet() == 0;
  }
}
