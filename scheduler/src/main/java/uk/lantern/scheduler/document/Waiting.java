package uk.lantern.scheduler.document;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One caller of a {@link Gathering}: woken to lead, or with the answer.
 *
 * @param <Q> what is asked
 * @param <A> the answer to it
 */
final class Waiting<Q, A> {
  final Q question;
  private final Thread caller;
  private @Nullable A answer;
  private @Nullable Throwable failure;

  /** Written last of all that the caller reads. */
  private volatile boolean done;

  private volatile boolean leads;

  Waiting(Q question, Thread caller) {
    this.question = question;
    this.caller = caller;
  }

  /**
   * @return whether the caller was interrupted, of which the others' command must not hear
   */
  boolean awaitTurn() {
    boolean interrupted = Thread.interrupted();
    while (!done && !leads) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
    }
    return interrupted;
  }

  /** Nobody was under way: it need not be woken. */
  void leadAtOnce() {
    leads = true;
  }

  boolean isLeading() {
    return leads;
  }

  void lead() {
    leads = true;
    LockSupport.unpark(caller);
  }

  void answered(@Nullable A its, @Nullable Throwable why) {
    answer = its;
    failure = why;
    done = true;
  }

  void wake() {
    if (caller != Thread.currentThread()) {
      LockSupport.unpark(caller);
    }
  }

  @SuppressWarnings("NullAway") // the answer may be null where A is a type that may
  A answer() {
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    return answer;
  }
}
