package uk.lantern.bot.teams.token;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connector's keys, fetched when needed and kept while they cannot be fetched again. A stranger
 * who makes key ids up causes one fetch an hour.
 */
final class ConnectorKeys {

  /** Microsoft's SDK asks again for an unknown key once an hour. */
  static final Duration UNKNOWN_KEY_PAUSE = Duration.ofHours(1);

  /** Keys that were taken away are forgotten after a day, as in Microsoft's SDK. */
  static final Duration LIFE = Duration.ofDays(1);

  /** Without any keys nobody is let in, so we ask again soon. */
  static final Duration EMPTY_PAUSE = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(ConnectorKeys.class);

  /** What the cache knows about a key id. */
  sealed interface Found {
    record Known(ConnectorKey key) implements Found {}

    record Unknown() implements Found {}

    /** There are no keys at all, so nothing can be said. */
    record Unavailable() implements Found {}
  }

  private record Kept(Map<String, ConnectorKey> keys, Instant fetched) {}

  private final KeySource source;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Kept kept;
  private volatile @Nullable Instant tried;

  ConnectorKeys(KeySource source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  Found find(String kid) {
    Kept now = kept;
    if (now != null && now.keys().containsKey(kid)) {
      if (passed(now.fetched(), LIFE) && fetching.tryLock()) {
        // Everybody else goes on with the keys there are.
        refreshLocked(UNKNOWN_KEY_PAUSE);
      }
      return look(kid);
    }
    fetching.lock();
    Kept meanwhile = kept;
    if (meanwhile != null && meanwhile.keys().containsKey(kid)) {
      fetching.unlock();
    } else {
      refreshLocked(meanwhile == null ? EMPTY_PAUSE : UNKNOWN_KEY_PAUSE);
    }
    return look(kid);
  }

  /** Whether there are keys, after asking for them if nobody did; for readiness. */
  boolean known() {
    if (kept == null && fetching.tryLock()) {
      refreshLocked(EMPTY_PAUSE);
    }
    return kept != null;
  }

  /** Age of the keys; null when there are none. */
  @Nullable Duration age() {
    Kept now = kept;
    return now == null ? null : Duration.between(now.fetched(), clock.instant());
  }

  private Found look(String kid) {
    Kept now = kept;
    if (now == null) {
      return new Found.Unavailable();
    }
    ConnectorKey key = now.keys().get(kid);
    return key == null ? new Found.Unknown() : new Found.Known(key);
  }

  /** Fetches unless we tried within the pause, and gives the lock back. */
  private void refreshLocked(Duration pause) {
    try {
      Instant last = tried;
      if (last != null && !passed(last, pause)) {
        return;
      }
      tried = clock.instant();
      kept = new Kept(source.fetch(), clock.instant());
    } catch (IOException e) {
      log.warn(
          "The connector's keys cannot be fetched ({}: {}); {}. Check lantern.teams.openid-url.",
          e.getClass().getSimpleName(),
          e.getMessage(),
          kept == null ? "nobody can be let in" : "the keys kept go on");
    } finally {
      fetching.unlock();
    }
  }

  /** A clock that was set back counts as passed, so that it cannot shut us up. */
  private boolean passed(Instant since, Duration pause) {
    Duration gone = Duration.between(since, clock.instant());
    return gone.isNegative() || gone.compareTo(pause) >= 0;
  }
}
