package uk.lantern.tenant;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Everything the tenant received, in order. The judge of what a bot really sent. */
public final class RequestLog {

  private final Queue<Received> all = new ConcurrentLinkedQueue<>();
  private final AtomicInteger kept = new AtomicInteger();
  private volatile int most = Integer.MAX_VALUE;
  private final AtomicLong order = new AtomicLong();

  RequestLog() {}

  /** Keeps the newest only: bodies of a long run fill the memory, and the ledger has the rest. */
  public void keepAtMost(int requests) {
    most = requests;
  }

  void add(Received received) {
    all.add(received);
    if (kept.incrementAndGet() > most && all.poll() != null) {
      kept.decrementAndGet();
    }
  }

  long nextOrder() {
    return order.incrementAndGet();
  }

  /** Every request, oldest first. */
  public List<Received> all() {
    return List.copyOf(all);
  }

  /** The requests of one route, oldest first. */
  public List<Received> of(Route route) {
    return all.stream().filter(received -> received.route() == route).toList();
  }

  /** How many requests of one route there were. */
  public int count(Route route) {
    return (int) all.stream().filter(received -> received.route() == route).count();
  }

  /** The newest request of a route. */
  public Received last(Route route) {
    List<Received> found = of(route);
    if (found.isEmpty()) {
      throw new IllegalStateException("The tenant received no " + route + " yet: " + all);
    }
    return found.getLast();
  }

  /** Forgets what was received; the order goes on. */
  public void clear() {
    all.clear();
    kept.set(0);
  }
}
