package uk.lantern.content.importing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs a reader on a thread of its own, so that one that hangs, or eats memory, stops nobody. */
final class Bounded {

  private Bounded() {}

  /**
   * What the work gives.
   *
   * @throws RefusedDocument when it takes longer, or more memory than there is
   * @throws Exception what the work throws
   */
  static <T> T within(Duration limit, Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    // A daemon: a reader that ignores its interruption does not keep the command from ending.
    Thread.ofPlatform().daemon().name("import-reader").start(task);
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new RefusedDocument(
          "Reading the file takes longer than %d seconds.".formatted(limit.toSeconds()));
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static Exception failure(@Nullable Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return new RefusedDocument("Reading the file needs too much memory.");
    }
    if (cause instanceof StackOverflowError) {
      return new RefusedDocument("The file is nested too deeply.");
    }
    return cause instanceof Exception failed ? failed : new IllegalStateException(cause);
  }
}
