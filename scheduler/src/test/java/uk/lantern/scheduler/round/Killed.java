package uk.lantern.scheduler.round;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** A store whose process dies at its n-th write: that one is not made, and none after it. */
final class Killed {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "upsert",
          "updateFirst",
          "updateMulti",
          "findAndModify",
          "findAndReplace",
          "remove",
          "save");

  private final MongoOperations real;
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  Killed(MongoOperations real) {
    this.real = real;
  }

  /** From now on, so many writes are made. */
  void after(int writes) {
    left.set(writes);
  }

  /** Whether it has died. */
  boolean isDead() {
    return left.get() < 0;
  }

  MongoOperations mongo() {
    return mock(
        MongoOperations.class,
        withSettings()
            .stubOnly()
            .defaultAnswer(
                call -> {
                  boolean write = WRITES.contains(call.getMethod().getName());
                  if (isDead() || write && left.decrementAndGet() < 0) {
                    throw new DataAccessResourceFailureException("killed");
                  }
                  try {
                    return call.getMethod().invoke(real, call.getRawArguments());
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }));
  }
}
