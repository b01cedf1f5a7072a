package uk.lantern.bot.turn;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** One activity as this instance knows it: who else waits for it, and whether it is still ours. */
final class SeenTurn implements SeenWork.Held {

  final String id;
  final String bodyHash;
  final CompletableFuture<Seen> outcome = new CompletableFuture<>();

  /** Where its record belongs; null for what leaves none. */
  final @Nullable SeenStore home;

  private final LongSupplier nanos;
  private final long freshNanos;
  private volatile @Nullable SeenStore store;
  private volatile long confirmedAt;

  SeenTurn(
      String id, String bodyHash, @Nullable SeenStore home, LongSupplier nanos, long freshNanos) {
    this.home = home;
    this.id = id;
    this.bodyHash = bodyHash;
    this.nanos = nanos;
    this.freshNanos = freshNanos;
  }

  /** From now on the record in the store is ours, and has to be kept alive. */
  void held() {
    confirmedAt = nanos.getAsLong();
    store = home;
  }

  /** Keeps the record alive. A failure shows in {@link #stillMine} only. */
  boolean beat() {
    SeenStore holder = store;
    if (holder == null) {
      return true;
    }
    long before = nanos.getAsLong();
    try {
      if (holder.beat(id)) {
        confirmedAt = before;
        return true;
      }
    } catch (DataAccessException away) {
      return false;
    }
    return false;
  }

  /** Stores the answer for copies that reach another instance. */
  void settle(SeenAnswer answer) {
    SeenStore holder = store;
    if (holder != null) {
      holder.settle(id, answer);
    }
  }

  /** Held in memory alone, nobody else can know of the activity: then it is always ours. */
  @Override
  public boolean stillMine() {
    return store == null || nanos.getAsLong() - confirmedAt < freshNanos || beat();
  }
}
