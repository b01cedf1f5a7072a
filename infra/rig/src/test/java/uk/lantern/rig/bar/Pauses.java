package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import uk.lantern.rig.wire.Step;
import uk.lantern.rig.wire.Strike;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Node;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;

/**
 * R4: an instance stands still (SIGSTOP) past its lease, the other takes over, it goes on. Every
 * other pause falls between the store's answer to "sending" and the post, which is the worst place.
 */
final class Pauses {

  /** A lease is 2 s here, a tenth of the pause that reliability.md means. */
  private static final Duration PAUSE = Duration.ofSeconds(6);

  private static final int BATCH = 80;

  private final World world;
  private final Figures figures;
  private final Set<String> doubted = new HashSet<>();
  private final List<String> overtaken = new ArrayList<>();
  private final List<String> undone = new ArrayList<>();
  private int offered;

  private Pauses(World world, Figures figures) {
    this.world = world;
    this.figures = figures;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R4", seed);
    int pauses = scale.of(2, 2, 5, 50);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r4", seed, 2, quick, (n, setting) -> setting.quickLeases())) {
      world.tenant().conduct().takes(Duration.ofMillis(50), Duration.ofMillis(300));
      Pauses run = new Pauses(world, figures);
      SplittableRandom random = new SplittableRandom(seed);
      for (int pause = 0; pause < pauses; pause++) {
        run.pause(pause % 2 == 0, Duration.ofMillis(random.nextInt(500)));
      }
      run.judge(pauses);
    }
    figures.judge();
  }

  private void pause(boolean anywhere, Duration later) {
    Node stale = world.node(0);
    Waiting.until("a lease", () -> !stale.proxy().owner().isEmpty());
    String owner = stale.proxy().owner();
    freeze(stale, owner, anywhere, later);
    List<String> sending = world.post().held(owner, "SENDING");
    List<String> held = world.post().held(owner, "CLAIMED", "SENDING");
    doubted.addAll(sending);
    Waiting.pass(PAUSE);
    Waiting.until(
        "the other's takeover", () -> world.post().held(owner, "CLAIMED", "SENDING").isEmpty());
    overtaken.addAll(held);
    stale.thaw();
    Waiting.pass(Duration.ofSeconds(2));
    world.post().awaitSettled(Waiting.LONG);
    Judge after = new Judge(world.tenant(), world.post());
    // A letter that came back to due may be claimed again by its old owner, with a new token. What
    // the store must not hold is the stale one's outcome of a letter that is in doubt.
    held.stream()
        .filter(key -> sending.contains(key) && after.of(key).holds())
        .filter(key -> !after.of(key).state().equals("IN_DOUBT"))
        .forEach(undone::add);
  }

  private void freeze(Node stale, String owner, boolean anywhere, Duration later) {
    CountDownLatch frozen = new CountDownLatch(1);
    Runnable blow =
        () -> {
          stale.freeze();
          frozen.countDown();
        };
    stale.proxy().arm(anywhere ? null : Strike.numbing(Step.SENDING, true, 3, blow));
    while (world.post().held(owner, "CLAIMED", "SENDING").isEmpty()) {
      offerMore();
      Waiting.pass(Duration.ofMillis(1_500));
    }
    if (anywhere) {
      Waiting.pass(later);
      blow.run();
    }
    Waiting.until(
        "the pause",
        () -> {
          if (world.post().count("DUE", "CLAIMED") == 0) {
            offerMore();
          }
          return frozen.getCount() == 0;
        });
  }

  private void offerMore() {
    world.post().reach(offered, offered + BATCH);
    world.post().offer(MessageKind.QUESTION_ANSWERED, offered, offered + BATCH / 2);
    world.post().offer(MessageKind.DIGEST, offered + BATCH / 2, offered + BATCH);
    offered += BATCH;
  }

  private void judge(int pauses) {
    Judge judge = new Judge(world.tenant(), world.post()).doubt(doubted);
    figures.say(
        "%d pauses of %d s past a lease of 2 s; %d letters overtaken, %d of them being sent; lost"
            + " %d, duplicates %d, sent again with a line %d, stale outcomes kept %d",
        pauses,
        PAUSE.toSeconds(),
        overtaken.size(),
        doubted.size(),
        judge.lost(0, offered).size(),
        judge.duplicates().size(),
        judge.sentAgain(),
        undone.size());
    figures.must(!overtaken.isEmpty(), "no pause caught a letter: this proves nothing");
    figures.none("lost", judge.lost(0, offered));
    figures.none("duplicates by the stale one", judge.duplicates());
    figures.none("outcomes of the stale one", undone);
  }
}
