package uk.lantern.rig.bar;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.rig.world.Node;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.BotAnswer;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.PracticeUser;

/**
 * People who write all the time, and what stands before several instances: it sends nothing to
 * whoever is not ready, and tries another when a connection is refused, as load balancers do.
 * Whatever else goes wrong is a failed turn.
 */
final class Balancer implements AutoCloseable {

  private static final Duration BETWEEN_TURNS = Duration.ofMillis(100);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int PEOPLE = 60;
  private static final int TRIES = 12;

  private final World world;
  private final List<PracticeUser> people = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Collection<String> failed = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final Set<Integer> ready = ConcurrentHashMap.newKeySet();
  private final long before;
  private final Future<?> writing;
  private volatile boolean ended;
  private int turns;

  /** Begins at once; every instance of the world is ready. */
  Balancer(World world) {
    this.world = world;
    for (int i = 0; i < PEOPLE; i++) {
      people.add(world.tenant().user("Writer " + i));
      people.get(i).writes(world.node(0).bot(), "hello");
    }
    before = answers();
    for (int i = 0; i < world.nodes().size(); i++) {
      int number = i;
      ready.add(i);
      threads.submit(() -> look(number));
    }
    writing = threads.submit(this::write);
  }

  private void look(int number) {
    Node node = world.node(number);
    while (!ended) {
      if (node.status("/actuator/health/readiness") == 200) {
        ready.add(number);
      } else {
        ready.remove(number);
      }
      Waiting.pass(BETWEEN_LOOKS);
    }
  }

  private void write() {
    while (!ended) {
      int turn = turns++;
      threads.submit(() -> turn(turn));
      Waiting.pass(BETWEEN_TURNS);
    }
  }

  private void turn(int turn) {
    PracticeUser person = people.get(turn % PEOPLE);
    ObjectNode activity = person.activities().message("who am i");
    for (int tries = 0; tries < TRIES; tries++) {
      int number = (turn + tries) % world.nodes().size();
      if (!ready.contains(number)) {
        continue;
      }
      try {
        BotAnswer answer = person.sends(world.node(number).bot(), activity);
        if (answer.status() != 200) {
          failed.add("turn " + turn + " was answered " + answer.status());
        }
        return;
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof ConnectException)) {
          failed.add("turn " + turn + ": " + e.getCause());
          return;
        }
        refused.incrementAndGet(); // nothing was said: the next one gets it
      }
    }
    failed.add("turn " + turn + ": nobody took it");
  }

  /** Nobody writes any more; waits until everything is answered, and for an answer too many. */
  void end() throws Exception {
    ended = true;
    writing.get();
    threads.shutdown();
    threads.awaitTermination(2, TimeUnit.MINUTES);
    Waiting.until("every reply", () -> replies() >= turns - failed.size());
    Waiting.pass(Duration.ofSeconds(3));
  }

  int turns() {
    return turns;
  }

  Collection<String> failed() {
    return failed;
  }

  int refused() {
    return refused.get();
  }

  long replies() {
    return answers() - before;
  }

  /** Accepted by the tenant without a delivery key: no letters. */
  private long answers() {
    return world.tenant().ledger().all().stream()
        .filter(e -> e.outcome() == Entry.Outcome.ACCEPTED && e.key().isEmpty())
        .count();
  }

  @Override
  public void close() {
    ended = true;
    threads.shutdownNow();
  }
}
