package uk.lantern.tenant;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What a refused request is told in {@code Retry-After}. */
@FunctionalInterface
public interface RetryAfter {

  /**
   * @param wait how long it really takes
   * @return the value of the header as written, null for none
   */
  @Nullable String text(Duration wait);

  /** Whole seconds, rounded up, as Microsoft sends them. */
  static RetryAfter honest() {
    return wait -> String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
  }

  /** No header. */
  static RetryAfter withheld() {
    return wait -> null;
  }

  /** Each of what reliability.md R12 names, in turn: 0, -1, 1e9, a past date, words, nothing. */
  static RetryAfter nonsense() {
    List<String> all =
        List.of(
            "0", "-1", "1000000000", "1e9", "Thu, 01 Jan 1970 00:00:00 GMT", "a little while", "");
    AtomicInteger next = new AtomicInteger();
    return wait -> {
      String text = all.get(Math.floorMod(next.getAndIncrement(), all.size()));
      return text.isEmpty() ? null : text;
    };
  }
}
