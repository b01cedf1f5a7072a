package uk.lantern.bot.operator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.trigger.Schedule;

/**
 * Counts at most once a minute, however often health or metrics are asked, and never while
 * something is sent: GOV.UK Notify once went down by counting on its hot path.
 */
@Component
class Sampler {

  private static final Duration LIFE = Duration.ofMinutes(1);

  private final Outbox outbox;
  private final OutboxPause pause;
  private final ObjectProvider<Schedule> schedule;
  private final Clock clock;
  private final ReentrantLock taking = new ReentrantLock();
  private volatile @Nullable Sample last;

  Sampler(Outbox outbox, OutboxPause pause, ObjectProvider<Schedule> schedule, Clock clock) {
    this.outbox = outbox;
    this.pause = pause;
    this.schedule = schedule;
    this.clock = clock;
  }

  /** The latest figures; empty while the store is away. */
  Optional<Sample> latest() {
    Sample known = last;
    boolean old = known == null || known.at().plus(LIFE).isBefore(clock.instant());
    if (old && taking.tryLock()) {
      try {
        last = taken();
      } catch (DataAccessException away) {
        last = null;
      } finally {
        taking.unlock();
      }
    }
    return Optional.ofNullable(last);
  }

  private Sample taken() {
    Instant now = clock.instant();
    Schedule clockwork = schedule.getIfAvailable();
    return new Sample(
        now,
        outbox.counts(),
        outbox
            .oldestDue()
            .filter(since -> since.isBefore(now))
            .map(since -> Duration.between(since, now))
            .orElse(Duration.ZERO),
        pause.current().isPresent(),
        clockwork == null ? null : clockwork.missed(now.atZone(London.ZONE)));
  }
}
