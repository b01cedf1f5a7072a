package uk.lantern.bot.wiring;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * When Lantern is told to stop, readiness says so at once, and for {@code lantern.stop-notice}
 * everything is served on: whoever stands before several instances looks only now and then, and
 * keeps connections open. None by default, for one instance has nobody before it.
 */
@Component
final class StopNotice implements SmartLifecycle {

  private final Duration notice;
  private volatile boolean running;

  StopNotice(@Value("${lantern.stop-notice:0s}") Duration notice) {
    this.notice = notice;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  /** The door closes after this; what sends by itself stops meanwhile. */
  @Override
  public void stop(Runnable over) {
    CompletableFuture.delayedExecutor(notice.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              stop();
              over.run();
            });
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Among the first to stop, before the web server. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
