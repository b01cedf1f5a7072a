package uk.lantern.bot.teams.connector.pace;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each conversation may take: Teams counts by conversation as well (7 in a second, 8 in two,
 * 60 in half a minute, 1,800 in an hour). Times are nanoseconds of a monotonic clock.
 */
final class ConversationWindows {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final long LONGEST_HOLD = 60 * SECOND;

  /** An idle conversation is forgotten, unless the longest window might still matter. */
  private static final long IDLE = 30 * SECOND;

  private static final int FEW = 60;

  private record Window(int most, long nanos) {}

  /** One request of a conversation; its time may move on while it waits. */
  static final class Sent {
    private long at;

    private Sent(long at) {
      this.at = at;
    }
  }

  private static final class Kept {
    final Deque<Sent> sent = new ArrayDeque<>();
    long heldUntil;
    int refusals;
  }

  private final List<Window> windows;
  private final int longestMost;
  private final Map<String, Kept> kept = new HashMap<>();
  private long swept;

  /**
   * @param limits how many requests in which time
   * @param jitter added to every window, as the bucket does
   */
  ConversationWindows(Map<Duration, Integer> limits, long jitter) {
    this.windows =
        limits.entrySet().stream()
            .map(e -> new Window(e.getValue(), e.getKey().toNanos() + jitter))
            .toList();
    this.longestMost = windows.stream().mapToInt(Window::most).max().orElse(1);
  }

  /** When the conversation may have its next request. */
  synchronized long next(String conversation, long now) {
    Kept its = kept.get(conversation);
    if (its == null) {
      return now;
    }
    long at = Math.max(now, its.heldUntil);
    for (Window window : windows) {
      at = Math.max(at, nthNewest(its.sent, window.most()) + window.nanos());
    }
    return at;
  }

  /** Takes its next request, when that may be now. */
  synchronized @Nullable Sent take(String conversation, long now) {
    if (next(conversation, now) > now) {
      return null;
    }
    sweep(now);
    Kept its = kept.computeIfAbsent(conversation, c -> new Kept());
    Sent sent = new Sent(now);
    its.sent.addLast(sent);
    if (its.sent.size() > longestMost) {
      its.sent.removeFirst();
    }
    return sent;
  }

  /** It went then. */
  synchronized void sent(Sent sent, long at) {
    sent.at = Math.max(sent.at, at);
  }

  /** It did not go after all. */
  synchronized void notSent(String conversation, Sent sent) {
    Kept its = kept.get(conversation);
    if (its != null) {
      its.sent.remove(sent);
    }
  }

  synchronized void taken(String conversation) {
    Kept its = kept.get(conversation);
    if (its != null) {
      its.refusals = 0;
    }
  }

  /** Teams wants this conversation to be left alone: longer each time, to a minute. */
  synchronized void hold(String conversation, long asked, long now) {
    Kept its = kept.computeIfAbsent(conversation, c -> new Kept());
    long backOff = Math.min(SECOND << Math.min(its.refusals++, 6), LONGEST_HOLD);
    its.heldUntil = Math.max(its.heldUntil, now + Math.max(asked, backOff));
  }

  /** Whether half of what a conversation may take is used up: then a 429 may be about it. */
  synchronized boolean busy(String conversation, long now) {
    Kept its = kept.get(conversation);
    return its != null
        && windows.stream()
            .anyMatch(w -> nthNewest(its.sent, (w.most() + 1) / 2) > now - w.nanos());
  }

  private static long nthNewest(Deque<Sent> times, int n) {
    if (times.size() < n) {
      return Long.MIN_VALUE / 2;
    }
    Iterator<Sent> newest = times.descendingIterator();
    for (int i = 1; i < n; i++) {
      newest.next();
    }
    return newest.next().at;
  }

  private void sweep(long now) {
    if (now - swept < IDLE) {
      return;
    }
    swept = now;
    kept.values()
        .removeIf(
            its ->
                its.heldUntil < now
                    && its.sent.size() < FEW
                    && (its.sent.isEmpty() || its.sent.getLast().at < now - IDLE));
  }
}
