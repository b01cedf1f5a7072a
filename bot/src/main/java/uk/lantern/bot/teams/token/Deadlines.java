package uk.lantern.bot.teams.token;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * Ends an exchange that takes too long as a whole. The client's own times are for each read: an
 * answer that trickles in byte by byte would keep to them for ever.
 */
final class Deadlines {

  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private final long nanos;
  private final ThreadLocal<@Nullable Deadline> current = new ThreadLocal<>();

  Deadlines(Duration whole) {
    this.nanos = whole.toNanos();
  }

  /** From now until it is closed this thread's request has its time. */
  Deadline begin() {
    Deadline deadline = new Deadline();
    current.set(deadline);
    return deadline;
  }

  /** Makes requests that belong to the deadline of their thread. */
  Requests requests(HttpClient client) {
    return new Requests(client);
  }

  /** One exchange's. */
  final class Deadline implements AutoCloseable {
    private @Nullable Future<?> end;

    private void of(Cancellable request) {
      end = TIMER.schedule(request::cancel, nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
      current.remove();
      if (end != null) {
        end.cancel(false);
      }
    }
  }

  /** The factory for Spring's client. */
  final class Requests extends HttpComponentsClientHttpRequestFactory {

    private Requests(HttpClient client) {
      super(client);
    }

    @Override
    protected void postProcessHttpRequest(ClassicHttpRequest request) {
      Deadline deadline = current.get();
      if (deadline != null && request instanceof Cancellable cancellable) {
        deadline.of(cancellable);
      }
    }
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("http-deadlines").factory());
    timer.setRemoveOnCancelPolicy(true);
    // Always the first in line, so that no request's end is: that would wake the thread each time.
    Future<?> unused = timer.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.SECONDS);
    return timer;
  }
}
