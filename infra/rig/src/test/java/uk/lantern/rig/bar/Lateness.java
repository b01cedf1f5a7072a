package uk.lantern.rig.bar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.lantern.rig.wire.Step;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Moments;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.Window;

/**
 * A hundred letters a second become due; the ceiling and the tenant's limit are a thousand, so the
 * pace holds none back. Judged is how long after its moment each is claimed: the moment as the
 * store holds it, the claim when the store's answer to it passes the proxy. Both are of this
 * machine's one clock.
 */
final class Lateness {

  private static final int DUE_PER_SECOND = 100;
  private static final int CEILING = 1_000;
  private static final int MOST = 250;

  /** Usually 16 of a tenant for 50 a second; so many more as the ceiling is higher. */
  private static final int IN_FLIGHT = 16 * CEILING / Broadcast.CEILING;

  private final World world;
  private final Clock clock = Clock.systemUTC();
  private final Map<String, Instant> claimed = new ConcurrentHashMap<>();

  private Lateness(World world) {
    this.world = world;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("lateness", seed);
    int judged = DUE_PER_SECOND * scale.of(5, 10, 60, 300);
    try (World world =
        World.open(
            "lateness",
            seed,
            1,
            List.of(),
            (n, s) -> s.perSecond(CEILING).with("lantern.courier.in-flight", IN_FLIGHT))) {
      world.tenant().limits().set(List.of(Window.app(CEILING)));
      world.tenant().conduct().takes(Duration.ofMillis(60), Duration.ofMillis(140));
      new Lateness(world).run(figures, scale, scale.warmUp() + judged);
    }
    figures.judge();
  }

  /** The first are there to warm up an instance that has compiled nothing yet. */
  private void run(Figures figures, Scale scale, int all) {
    world.post().reach(0, all);
    world.node(0).proxy().watch(Step.CLAIM, this::seen);
    Map<String, Instant> due = Moments.plan(world.post(), all, DUE_PER_SECOND);
    world.post().awaitSettled(Waiting.LONG);
    List<Double> late = new ArrayList<>();
    due.entrySet().stream()
        .skip(scale.warmUp())
        .filter(letter -> claimed.containsKey(letter.getKey()))
        .forEach(it -> late.add(millis(it.getValue(), claimed.get(it.getKey()))));
    figures.say(
        "%d letters, %d due a second: claimed %.0f ms (p50), %.0f (p99), at most %.0f and at the"
            + " soonest %.0f after they were due",
        all - scale.warmUp(),
        DUE_PER_SECOND,
        Percentile.of(late, 50),
        Percentile.of(late, 99),
        Percentile.of(late, 100),
        Percentile.of(late, 0));
    figures.must(late.size() == all - scale.warmUp(), "only %d claims were seen", late.size());
    figures.must(Percentile.of(late, 0) >= 0, "a letter was claimed before it was due");
    boolean soon = !scale.judgesRates() || Percentile.of(late, 99) <= MOST;
    figures.must(soon, "p99 is over %d ms", MOST);
    Judge judge = new Judge(world.tenant(), world.post());
    figures.none("lost", judge.lost(0, all));
    figures.none("duplicates", judge.duplicates());
  }

  /** The first claim counts: a letter that came back had a moment of its own. */
  private void seen(List<String> deliveries) {
    Instant now = clock.instant();
    deliveries.forEach(id -> claimed.putIfAbsent(id, now));
  }

  private static double millis(Instant due, Instant at) {
    return Duration.between(due, at).toNanos() / 1e6;
  }
}
