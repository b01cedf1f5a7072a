package uk.lantern.rig.world;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Many writers at once, since those who wait together for the store's disk wait once. */
final class Together {

  private static final int WRITERS = 32;

  private Together() {}

  /** Each number from 0 to below the given one, in no order; returns when all are done. */
  static void each(int numbers, IntConsumer does) {
    Semaphore free = new Semaphore(WRITERS);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(
              IntStream.range(0, numbers)
                  .mapToObj(
                      n -> {
                        free.acquireUninterruptibly();
                        return CompletableFuture.runAsync(() -> does.accept(n), writers)
                            .whenComplete((done, failed) -> free.release());
                      })
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }
}
