package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.PracticeUser;

/** How long people wait for an answer while a broadcast goes out, and how long without one. */
final class RepliesMeanwhile {

  /** Questions a second. At three, 300 of them took 100 s, three times over. */
  private static final int PER_SECOND = 10;

  private static final int PEOPLE = 70;

  private final World world;

  /** One for all, as Teams uses one for about an hour. */
  private final String bearer;

  private final List<PracticeUser> people = new ArrayList<>();
  private final Map<String, Long> asked = new ConcurrentHashMap<>();
  private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());

  private RepliesMeanwhile(World world) {
    this.world = world;
    this.bearer = world.tenant().token().bearer();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(world.tenant().user("Asker " + i));
    }
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("replies", seed);
    int turns = scale.of(60, 100, 300, 1_500);
    try (World world =
        World.open("replies", seed, 1, List.of(), (n, s) -> s.perSecond(Broadcast.CEILING))) {
      world.tenant().conduct().takes(Duration.ofMillis(60), Duration.ofMillis(140));
      new RepliesMeanwhile(world).run(figures, turns);
    }
    figures.judge();
  }

  private void run(Figures figures, int turns) {
    world.tenant().ledger().listen(this::seen);
    ask(turns); // warms up
    List<Double> idle = ask(turns);
    // As long as the asking takes, and a little more.
    int letters = turns / PER_SECOND * Broadcast.CEILING + 500;
    world.post().reach(0, letters);
    world.post().offer(MessageKind.DIGEST, 0, letters);
    Waiting.until("the broadcast", () -> world.tenant().ledger().accepted().size() > 100);
    List<Double> busy = ask(turns);
    figures.must(world.post().count("DUE") > 0, "the broadcast ended before the asking");
    double p99 = Percentile.of(busy, 99);
    double ratio = p99 / Percentile.of(idle, 99);
    figures.say(
        "%d turns, from the activity to the reply at the tenant: idle p50 %.0f, p99 %.0f ms; during"
            + " a broadcast p50 %.0f, p99 %.0f ms (%.1fx)",
        turns,
        Percentile.of(idle, 50),
        Percentile.of(idle, 99),
        Percentile.of(busy, 50),
        p99,
        ratio);
    figures.must(busy.size() == turns, "%d of %d turns were answered", busy.size(), turns);
    figures.must(p99 <= 500, "p99 is %.0f ms", p99);
    figures.must(ratio <= 2, "p99 is %.1f times the idle one", ratio);
    world.post().awaitSettled(Waiting.LONG);
    figures.none("lost", new Judge(world.tenant(), world.post()).lost(0, letters));
  }

  private void seen(Entry entry) {
    Long since = asked.remove(entry.conversation());
    if (since != null && entry.outcome() == Entry.Outcome.ACCEPTED) {
      waits.add((entry.nanos() - since) / 1e6);
    }
  }

  /** Each person once in seven seconds: Teams' limits are not the question. */
  private List<Double> ask(int turns) {
    waits.clear();
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < turns; i++) {
        long due = start + i * 1_000_000_000L / PER_SECOND;
        Waiting.pass(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        PracticeUser person = people.get(i % PEOPLE);
        threads.submit(() -> ask(person));
      }
    }
    Waiting.until("the last answers", asked::isEmpty);
    return List.copyOf(waits);
  }

  /** Its answer comes after the reply has arrived: the next question must not wait for that. */
  private void ask(PracticeUser person) {
    asked.put(person.conversationId(), world.tenant().ledger().now());
    String question = person.activities().message("who am i").toString();
    world.tenant().deliver(world.node(0).bot(), bearer, question);
  }
}
