package uk.lantern.tenant;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's rate limits: rolling windows, each exact. What is refused does not count. None until
 * they are set; safe to change while requests run, as Microsoft does it: silently.
 */
public final class Limits {

  private record Counted(Window window, String what) {}

  private final LongSupplier nanos;
  private final Map<Counted, Rolling> counts = new HashMap<>();
  private List<Window> windows = List.of();
  private RetryAfter retryAfter = RetryAfter.honest();

  /**
   * @param nanos a monotonic clock
   */
  Limits(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** From now on these apply and no others. A window that was there before keeps its count. */
  public synchronized void set(List<Window> wished) {
    windows = List.copyOf(wished);
    counts.keySet().removeIf(counted -> !windows.contains(counted.window()));
  }

  /** Changes the app's limit a second and leaves the others; what was let through still counts. */
  public synchronized void app(int perSecond) {
    Window next = Window.app(perSecond);
    List<Window> others = windows.stream().filter(window -> !next.replaces(window)).toList();
    for (Window old : windows) {
      Rolling rolling = next.replaces(old) ? counts.remove(new Counted(old, "")) : null;
      if (rolling != null) {
        counts.put(new Counted(next, ""), rolling);
      }
    }
    windows = Stream.concat(others.stream(), Stream.of(next)).toList();
  }

  /** What a refused request is told to wait. */
  public synchronized void say(RetryAfter wished) {
    retryAfter = wished;
  }

  /** Other bots write this much into a conversation now. */
  public synchronized void otherBots(Route route, String conversation, int requests) {
    long now = nanos.getAsLong();
    for (Window window : windows) {
      if (window.scope() == Window.Scope.ALL_IN_THREAD && window.routes().contains(route)) {
        Rolling rolling = rolling(window, conversation);
        for (int i = 0; i < requests; i++) {
          rolling.add(now);
        }
      }
    }
  }

  /** Null when the request may pass, and then it counts; else the answer. */
  synchronized Fault.@Nullable Status check(Route route, String conversation) {
    long now = nanos.getAsLong();
    long wait = 0;
    for (Window window : windows) {
      if (window.routes().contains(route)) {
        long length = window.length().toNanos();
        wait = Math.max(wait, rolling(window, conversation).wait(window.most(), length, now));
      }
    }
    if (wait > 0) {
      return new Fault.Status(429, retryAfter.text(Duration.ofNanos(wait)));
    }
    for (Window window : windows) {
      if (window.routes().contains(route)) {
        rolling(window, conversation).add(now);
      }
    }
    return null;
  }

  private Rolling rolling(Window window, String conversation) {
    String what = window.scope() == Window.Scope.APP_IN_TENANT ? "" : conversation;
    return counts.computeIfAbsent(new Counted(window, what), counted -> new Rolling());
  }
}
