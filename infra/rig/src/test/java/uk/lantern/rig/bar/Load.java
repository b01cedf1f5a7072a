package uk.lantern.rig.bar;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import uk.lantern.tenant.PracticeUser;
import uk.lantern.tenant.Tenant;

/** Messages to a bot, as fast as it answers or at a fixed rate. One token for all of them. */
final class Load implements AutoCloseable {

  /** Callers at once. */
  private static final int MOST = 512;

  private final Tenant tenant;
  private final URI bot;
  private final String bearer;
  private final List<PracticeUser> people = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private final Line line = new Line(MOST);

  Load(Tenant tenant, URI bot, int people) {
    this.tenant = tenant;
    this.bot = bot;
    this.bearer = tenant.token().bearer();
    for (int i = 0; i < people; i++) {
      this.people.add(tenant.user("Writer " + i));
    }
  }

  /** So many connections, each with one turn after another: turns a second. */
  double closed(int connections, int turns) {
    AtomicInteger left = new AtomicInteger(turns);
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < connections; i++) {
        threads.submit(
            () -> {
              while (left.getAndDecrement() > 0) {
                turn();
              }
            });
      }
    }
    return turns / ((System.nanoTime() - start) / 1e9);
  }

  /** So many a second whatever the bot does; milliseconds from when each was due to its answer. */
  List<Double> open(int perSecond, Duration time) {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    int turns = (int) (perSecond * time.toSeconds());
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < turns; i++) {
        long due = start + i * 1_000_000_000L / perSecond;
        Waiting.pass(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        threads.submit(
            () -> {
              turn();
              millis.add((System.nanoTime() - due) / 1e6);
            });
      }
    }
    if (millis.size() != turns) {
      throw new IllegalStateException((turns - millis.size()) + " turns were not answered");
    }
    return millis;
  }

  private void turn() {
    PracticeUser person = people.get(Math.floorMod(next.getAndIncrement(), people.size()));
    // The SDK refuses an activity whose timestamp has no fraction: one in a thousand.
    String now = tenant.settings().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    String hello =
        person.activities().message("hello").put("timestamp", now.replace("Z", ".123Z")).toString();
    int status = line.deliver(bot, bearer, hello);
    if (status != 200) {
      throw new IllegalStateException("a turn was answered " + status);
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
