package uk.lantern.tenant;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong at the moment, route by route. Safe to change while requests run. */
public final class Faults {

  private final Map<Route, Fault> standing = new EnumMap<>(Route.class);
  private final Map<Route, Deque<Fault>> once = new EnumMap<>(Route.class);

  private final Map<String, Fault> within = new HashMap<>();

  Faults() {}

  /** From now on every request of the route meets this. */
  public synchronized void set(Route route, Fault fault) {
    standing.put(route, fault);
  }

  /** The next request of the route meets the first, the one after it the second, and so on. */
  public synchronized void next(Route route, Fault... faults) {
    once.computeIfAbsent(route, r -> new ArrayDeque<>()).addAll(List.of(faults));
  }

  /** From now on every request of one conversation meets this, whatever the route. */
  public synchronized void in(String conversation, Fault fault) {
    within.put(conversation, fault);
  }

  /** One route is well again. */
  public synchronized void end(Route route) {
    standing.remove(route);
    once.remove(route);
  }

  /** All is well again. */
  public synchronized void clear() {
    within.clear();
    standing.clear();
    once.clear();
  }

  synchronized @Nullable Fault take(Route route, String conversation) {
    Deque<Fault> queue = once.get(route);
    Fault next = queue == null ? null : queue.poll();
    if (next != null) {
      return next;
    }
    Fault there = within.get(conversation);
    return there != null ? there : standing.get(route);
  }
}
