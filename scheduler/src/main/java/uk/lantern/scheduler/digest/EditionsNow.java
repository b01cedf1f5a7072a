package uk.lantern.scheduler.digest;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/**
 * Editions as they were at most a second ago, so that ten thousand letters do not read one ten
 * thousand times. What must act sooner, a stop or a recall, takes the letters themselves out of the
 * outbox.
 */
final class EditionsNow {

  static final Duration OLDEST = Duration.ofSeconds(1);

  /** More are never under way at a time; a map that only grows would keep every edition. */
  private static final int MOST = 16;

  private record Seen(Optional<DigestEdition> edition, long at) {}

  private final Function<String, Optional<DigestEdition>> editions;
  private final LongSupplier nanos;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  /**
   * @param editions reads one by its reference
   * @param nanos a monotonic clock
   */
  EditionsNow(Function<String, Optional<DigestEdition>> editions, LongSupplier nanos) {
    this.editions = editions;
    this.nanos = nanos;
  }

  Optional<DigestEdition> find(String ref) {
    long now = nanos.getAsLong();
    Seen known = seen.get(ref);
    if (known != null && now - known.at() < OLDEST.toNanos()) {
      return known.edition();
    }
    if (seen.size() >= MOST) {
      seen.clear();
    }
    Optional<DigestEdition> edition = editions.apply(ref);
    seen.put(ref, new Seen(edition, now));
    return edition;
  }
}
