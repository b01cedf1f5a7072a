package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import uk.lantern.rig.wire.Strike;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Node;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;

/** R2: kill -9 exactly at each edge between two states; a second instance takes over. */
final class KillsAtEdges {

  private static final int BATCH = 60;

  private final World world;
  private final Figures figures;
  private final SplittableRandom random;
  private final Set<String> doubted = new HashSet<>();
  private final Map<Edge, List<Integer>> sending = new EnumMap<>(Edge.class);
  private final List<Double> takeovers = new ArrayList<>();
  private int offered;

  private KillsAtEdges(World world, Figures figures, long seed) {
    this.world = world;
    this.figures = figures;
    this.random = new SplittableRandom(seed);
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R2", seed);
    int each = scale.of(1, 2, 10, 50);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r2", seed, 2, quick, (n, setting) -> setting.quickLeases())) {
      world.tenant().conduct().takes(Duration.ofMillis(20), Duration.ofMillis(120));
      KillsAtEdges run = new KillsAtEdges(world, figures, seed);
      for (int kill = 0; kill < each; kill++) {
        for (Edge edge : Edge.values()) {
          run.killAt(edge);
        }
      }
      run.judge(each);
    }
    figures.judge();
  }

  private void killAt(Edge edge) {
    Node victim = world.node(0);
    victim.awaitReady();
    Waiting.until("the victim's lease", () -> !victim.proxy().owner().isEmpty());
    String owner = victim.proxy().owner();
    CountDownLatch struck = new CountDownLatch(1);
    arm(edge, victim, owner, struck);
    // One kind at a time: reminders go first, so of two kinds no broadcast would ever be struck.
    MessageKind kind = random.nextBoolean() ? MessageKind.DIGEST : MessageKind.QUESTION_ANSWERED;
    do {
      offerMore(kind);
    } while (!falls(struck));
    long dead = System.nanoTime();
    world.tenant().ledger().deaf();
    List<String> left = world.post().held(owner, "SENDING");
    doubted.addAll(left);
    sending.computeIfAbsent(edge, e -> new ArrayList<>()).add(left.size());
    figures.must(!edge.doubtful() || !left.isEmpty(), "%s left nothing in SENDING", edge);
    victim.launch();
    Waiting.until(
        "the survivor's takeover", () -> world.post().held(owner, "CLAIMED", "SENDING").isEmpty());
    takeovers.add((System.nanoTime() - dead) / 1e9);
  }

  private void arm(Edge edge, Node victim, String owner, CountDownLatch struck) {
    Runnable blow =
        () -> {
          victim.kill();
          struck.countDown();
        };
    int nth = 1 + random.nextInt(edge.step() == null || edge.answered() ? 6 : 3);
    if (edge.step() != null) {
      victim.proxy().arm(Strike.deadly(edge.step(), edge.answered(), nth, blow));
      return;
    }
    victim.proxy().arm(null);
    AtomicInteger left = new AtomicInteger(nth);
    world
        .tenant()
        .ledger()
        .listen(
            entry -> {
              if (entry.outcome() == Entry.Outcome.ACCEPTED
                  && world.post().holder(entry.key()).equals(owner)
                  && left.decrementAndGet() == 0) {
                blow.run();
              }
            });
  }

  private void offerMore(MessageKind kind) {
    world.post().reach(offered, offered + BATCH);
    world.post().offer(kind, offered, offered + BATCH);
    offered += BATCH;
  }

  private static boolean falls(CountDownLatch struck) {
    try {
      return struck.await(8, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void judge(int each) {
    world.post().awaitSettled(Waiting.LONG);
    Judge judge = new Judge(world.tenant(), world.post()).doubt(doubted);
    figures.say("%d kills at each of 5 edges, %d letters; left sending %s", each, offered, sending);
    figures.say(
        "lost %d, duplicates outside doubt %d, sent again with a line %d, in doubt %d of %d;"
            + " takeover (lease 2 s) p50 %.1f s, most %.1f s",
        judge.lost(0, offered).size(),
        judge.duplicates().size(),
        judge.sentAgain(),
        judge.inDoubt().size(),
        doubted.size(),
        Percentile.of(takeovers, 50),
        Percentile.of(takeovers, 100));
    figures.none("lost", judge.lost(0, offered));
    figures.none("duplicates outside doubt", judge.duplicates());
    figures.must(
        doubted.containsAll(judge.inDoubt()), "something is in doubt that was not being sent");
  }
}
