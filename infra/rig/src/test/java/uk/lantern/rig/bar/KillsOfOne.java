package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Node;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;

/** R3: kill -9 of one of three instances under load, leases as they are in production. */
final class KillsOfOne {

  private static final int BATCH = 240;
  private static final Duration BOUND = Duration.ofSeconds(15);

  private final World world;
  private final Set<String> doubted = new HashSet<>();
  private final List<Double> takeovers = new ArrayList<>();
  private int offered;

  private KillsOfOne(World world) {
    this.world = world;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R3", seed);
    int kills = scale.of(1, 2, 20, 100);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r3", seed, 3, quick, (n, s) -> s.perSecond(16))) {
      world.tenant().conduct().takes(Duration.ofMillis(50), Duration.ofMillis(200));
      KillsOfOne run = new KillsOfOne(world);
      SplittableRandom random = new SplittableRandom(seed);
      for (int kill = 0; kill < kills; kill++) {
        run.kill(world.node(random.nextInt(3)), Duration.ofMillis(random.nextInt(1_000)));
      }
      run.judge(figures, kills);
    }
    figures.judge();
  }

  private void kill(Node victim, Duration later) {
    victim.awaitReady();
    Waiting.until("the victim's lease", () -> !victim.proxy().owner().isEmpty());
    String owner = victim.proxy().owner();
    while (world.post().held(owner, "CLAIMED", "SENDING").isEmpty()) {
      if (world.post().count("DUE") < BATCH) {
        offerMore();
      }
      Waiting.pass(Duration.ofMillis(20));
    }
    Waiting.pass(later);
    victim.kill();
    long dead = System.nanoTime();
    doubted.addAll(world.post().held(owner, "SENDING"));
    Waiting.until("a takeover", () -> world.post().held(owner, "CLAIMED", "SENDING").isEmpty());
    takeovers.add((System.nanoTime() - dead) / 1e9);
    victim.launch();
  }

  private void offerMore() {
    world.post().reach(offered, offered + BATCH);
    world.post().offer(MessageKind.QUESTION_ANSWERED, offered, offered + BATCH / 2);
    world.post().offer(MessageKind.DIGEST, offered + BATCH / 2, offered + BATCH);
    offered += BATCH;
  }

  private void judge(Figures figures, int kills) {
    world.post().awaitSettled(Waiting.LONG);
    Judge judge = new Judge(world.tenant(), world.post()).doubt(doubted);
    double p99 = Percentile.of(takeovers, 99);
    figures.say(
        "%d kills of one of three, %d letters: takeover p50 %.1f s, p99 %.1f s; lost %d, duplicates"
            + " outside doubt %d, sent again %d, in doubt %d of %d in flight",
        kills,
        offered,
        Percentile.of(takeovers, 50),
        p99,
        judge.lost(0, offered).size(),
        judge.duplicates().size(),
        judge.sentAgain(),
        judge.inDoubt().size(),
        doubted.size());
    figures.none("lost", judge.lost(0, offered));
    figures.none("duplicates outside doubt", judge.duplicates());
    figures.must(p99 <= BOUND.toSeconds(), "takeover p99 is %.1f s", p99);
  }
}
