package uk.lantern.bot.audittrail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Who was turned away at the door (401, 403, and pages that are 404), in figures. The first goes
 * into the trail at once, those after it together once an hour: 24 entries a day of one instance,
 * however many come. A crash loses the figures of the last hour; each has its log line.
 */
final class TurnedAwayFigures implements TurnedAway, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(TurnedAwayFigures.class);

  private static final Duration BETWEEN_ENTRIES = Duration.ofHours(1);

  /** Whoever is turned away is nobody yet: what they say of themselves is not kept. */
  private static final String NOBODY = "nobody";

  private final AuditTrail trail;
  private final PersonKey nobody;
  private final Clock clock;
  private final Map<String, Long> counts = new ConcurrentHashMap<>();
  private final ReentrantLock writing = new ReentrantLock();
  private volatile @Nullable Instant next;

  /**
   * @param tenant in whose chain the figures stand
   */
  TurnedAwayFigures(AuditTrail trail, String tenant, Clock clock) {
    this.trail = trail;
    this.nobody = new PersonKey(tenant, NOBODY);
    this.clock = clock;
  }

  @Override
  public void note(String code) {
    counts.merge(code, 1L, Long::sum);
    if (isDue() && writing.tryLock()) {
      try {
        if (isDue()) {
          write();
        }
      } finally {
        writing.unlock();
      }
    }
  }

  private boolean isDue() {
    Instant since = next;
    return since == null || !clock.instant().isBefore(since);
  }

  private void write() {
    next = clock.instant().plus(BETWEEN_ENTRIES);
    Map<String, Long> taken = new TreeMap<>();
    for (String code : counts.keySet()) {
      Long count = counts.remove(code);
      if (count != null) {
        taken.put(code, count);
      }
    }
    if (taken.isEmpty()) {
      return;
    }
    AuditEvent event = AuditEvent.of(AuditKind.TURNED_AWAY, nobody);
    for (Map.Entry<String, Long> one : taken.entrySet()) {
      event = event.fact(fact(one.getKey()), one.getValue().toString());
    }
    try {
      trail.record(event);
    } catch (DataAccessException away) {
      taken.forEach((code, count) -> counts.merge(code, count, Long::sum));
      LOG.warn("Who was turned away is not in the audit trail yet: the store is away.");
    }
  }

  /** A dot in a field's name means something else to the store. */
  private static String fact(String code) {
    return code.replace('.', '/');
  }

  /** Writes what has been counted since. */
  @Override
  public void close() {
    writing.lock();
    try {
      write();
    } finally {
      writing.unlock();
    }
  }
}
