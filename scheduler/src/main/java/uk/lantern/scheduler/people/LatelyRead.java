package uk.lantern.scheduler.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * What was read of people in the last seconds, for what every turn asks of the store again. A
 * change made here shows at once; one made by another instance within {@link #SECONDS}. So it is
 * for comfort only (cards or text, where somebody writes from), never for what somebody may do.
 *
 * @param <V> what is read
 */
public final class LatelyRead<V> {

  /** As long as an instance may send by a lease that it has not confirmed again. */
  public static final int SECONDS = 5;

  /** Whoever writes at the same time; some hundred bytes each. */
  private static final int MOST_PEOPLE = 20_000;

  private final Cache<PersonKey, V> kept;
  private final AtomicLong changes = new AtomicLong();

  /**
   * @param nanos a monotonic clock
   */
  public LatelyRead(LongSupplier nanos) {
    this.kept =
        Caffeine.newBuilder()
            .maximumSize(MOST_PEOPLE)
            .expireAfterWrite(Duration.ofSeconds(SECONDS))
            .ticker(nanos::getAsLong)
            .build();
  }

  /** What is known, or else what is read now. */
  public V get(PersonKey person, Function<PersonKey, V> read) {
    V known = kept.getIfPresent(person);
    if (known != null) {
      return known;
    }
    long before = changes.get();
    V value = read.apply(person);
    kept.put(person, value);
    // Looked at after it was put: a change meanwhile either shows here or forgets it itself.
    if (changes.get() != before) {
      kept.invalidate(person);
    }
    return value;
  }

  /** To be called once the store has acknowledged a change. */
  public void changed(PersonKey person) {
    changes.incrementAndGet();
    kept.invalidate(person);
  }
}
