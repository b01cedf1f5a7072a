package uk.lantern.bot.courier;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.outbox.Outbox;

/**
 * Has the courier claim whenever something was offered here, room came free or {@link
 * CourierPace#poll} has passed, while this instance serves.
 */
@Component
@ConditionalOnProperty(name = "lantern.clock.enabled", matchIfMissing = true)
class CourierRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CourierRounds.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final Courier courier;
  private final CountDownLatch stopped = new CountDownLatch(1);

  /** So that a hundred offers in a second are not a hundred claims. */
  private static final Duration GATHER = Duration.ofMillis(20);

  private volatile boolean running;
  private Duration pause = FIRST_PAUSE;

  CourierRounds(Courier courier, Outbox outbox) {
    this.courier = courier;
    outbox.whenOffered(courier::wake);
  }

  @Override
  public void start() {
    running = true;
    var unused = Thread.ofPlatform().name("courier").daemon().start(this::rounds);
  }

  private void rounds() {
    try {
      while (stopped.getCount() > 0) {
        round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round() throws InterruptedException {
    try {
      if (courier.claimMore() == 0) {
        courier.awaitNews();
      }
      boolean unused = stopped.await(GATHER.toMillis(), TimeUnit.MILLISECONDS);
      pause = FIRST_PAUSE;
    } catch (RuntimeException e) {
      LOG.warn("The courier stopped its round: {}", e.getClass().getSimpleName());
      boolean unused = stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
      Duration twice = pause.multipliedBy(2);
      pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
  }

  /** Before everything else stops: letters in flight still need the store and the lease. */
  @Override
  public void stop() {
    stopped.countDown();
    courier.drain();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
