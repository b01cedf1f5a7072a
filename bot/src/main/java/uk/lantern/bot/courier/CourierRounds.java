package uk.lantern.bot.courier;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has the courier go round every second, while this instance serves. */
@Component
@ConditionalOnProperty(name = "lantern.clock.enabled", matchIfMissing = true)
class CourierRounds implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(CourierRounds.class);

  private final Courier courier;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("courier-", 0).factory());
  private volatile boolean running;

  CourierRounds(Courier courier) {
    this.courier = courier;
  }

  @Override
  public void start() {
    running = true;
    var unused = timer.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
  }

  private void round() {
    try {
      courier.round();
    } catch (RuntimeException e) {
      LOG.warn("The courier stopped its round: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void stop() {
    timer.shutdown();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
