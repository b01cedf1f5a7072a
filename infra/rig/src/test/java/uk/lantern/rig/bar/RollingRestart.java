package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Node;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;

/**
 * R19: three instances are restarted in turn by SIGTERM, as an update does, while people write and
 * letters go out. Whoever is told to end finishes what it has in hand.
 */
final class RollingRestart {

  private static final int BATCH = 200;

  /** What those who stop a container usually grant before they kill. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final World world;
  private final Figures figures;
  private final List<Double> drains = new ArrayList<>();
  private final List<Integer> inHand = new ArrayList<>();
  private int offered;

  private RollingRestart(World world, Figures figures) {
    this.world = world;
    this.figures = figures;
  }

  static void run(Scale scale, long seed) throws Exception {
    Figures figures = new Figures("R19", seed);
    int restarts = scale.of(1, 2, 20, 60);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world =
        World.open(
            "r19", seed, 3, quick, (n, s) -> s.perSecond(25).with("lantern.stop-notice", "1s"))) {
      world.tenant().conduct().takes(Duration.ofMillis(50), Duration.ofMillis(250));
      RollingRestart run = new RollingRestart(world, figures);
      try (Balancer balancer = new Balancer(world)) {
        for (int restart = 0; restart < restarts; restart++) {
          run.restart(world.node(restart % 3));
        }
        balancer.end();
        run.judge(balancer, restarts);
      }
    }
    figures.judge();
  }

  private void restart(Node node) {
    node.awaitReady();
    Waiting.until("the instance's lease", () -> !node.proxy().owner().isEmpty());
    String owner = node.proxy().owner();
    if (world.post().count("DUE") < BATCH) {
      offerMore();
    }
    Waiting.until("something in hand", () -> !world.post().held(owner, "SENDING").isEmpty());
    inHand.add(world.post().held(owner, "CLAIMED", "SENDING").size());
    long start = System.nanoTime();
    boolean ended = node.end(GRACE);
    drains.add((System.nanoTime() - start) / 1e9);
    figures.must(ended, "an instance did not end within %d s of SIGTERM", GRACE.toSeconds());
    List<String> left = world.post().held(owner, "CLAIMED", "SENDING");
    figures.none("letters that were left in the hands of whoever ended", left);
    if (ended) {
      node.launch();
    }
    node.awaitReady();
  }

  private void offerMore() {
    world.post().reach(offered, offered + BATCH);
    world.post().offer(MessageKind.QUESTION_ANSWERED, offered, offered + BATCH / 2);
    world.post().offer(MessageKind.DIGEST, offered + BATCH / 2, offered + BATCH);
    offered += BATCH;
  }

  private void judge(Balancer balancer, int restarts) {
    world.post().awaitSettled(Waiting.LONG);
    Judge judge = new Judge(world.tenant(), world.post());
    figures.say(
        "%d restarts by SIGTERM, in hand %s, ended after p50 %.1f s, at most %.1f s",
        restarts, inHand, Percentile.of(drains, 50), Percentile.of(drains, 100));
    figures.say(
        "%d turns, %d failed, %d replies (%d connections refused and tried elsewhere); %d letters,"
            + " lost %d, doubled %d, in doubt %d",
        balancer.turns(),
        balancer.failed().size(),
        balancer.replies(),
        balancer.refused(),
        offered,
        judge.lost(0, offered).size(),
        world.tenant().ledger().duplicates().size(),
        judge.inDoubt().size());
    figures.none("failed turns", balancer.failed());
    figures.must(
        balancer.replies() == balancer.turns(),
        "%d replies to %d turns",
        balancer.replies(),
        balancer.turns());
    figures.none("lost", judge.lost(0, offered));
    figures.none("doubled", world.tenant().ledger().duplicates());
    figures.none("in doubt", judge.inDoubt());
  }
}
