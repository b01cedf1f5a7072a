package uk.lantern.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A command in a thread of its own. */
final class Waiting {

  private final FutureTask<Object> task;
  private final Thread thread;

  Waiting(Callable<Object> command) {
    task = new FutureTask<>(command);
    thread = Thread.ofPlatform().start(task);
  }

  /** It has done its work and waits, as far as one can see from outside. */
  void awaitBlocked() {
    await().until(() -> thread.getState() == Thread.State.WAITING);
    assertThat(task.isDone()).isFalse();
  }

  Object get() throws Exception {
    return task.get(30, TimeUnit.SECONDS);
  }
}
