package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Post;
import uk.lantern.rig.world.Stored;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Fault;

/** R13: one letter in a hundred is poison (400, 403, 404, 413); the others do not notice. */
final class Poison {

  private static final int[] STATUS = {400, 403, 404, 413};

  private Poison() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R13", seed);
    int half = scale.of(400, 400, 1_500, 10_000);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r13", seed, 1, quick, (n, s) -> s.perSecond(40))) {
      world.tenant().conduct().takes(Duration.ofMillis(40));
      world.post().reach(0, 2 * half);
      double clean = send(world, 0, half);
      for (int n = half; n < 2 * half; n += 100) {
        int status = STATUS[n / 100 % STATUS.length];
        world.tenant().faults().in(Post.conversation(n), new Fault.Status(status));
      }
      double poisoned = send(world, half, 2 * half);
      judge(figures, world, half, poisoned / clean);
      figures.say("%.1f/s without, %.1f/s with poison", clean, poisoned);
      figures.must(
          !scale.judgesRates() || poisoned >= 0.95 * clean,
          "throughput fell to %.0f %%",
          100 * poisoned / clean);
    }
    figures.judge();
  }

  private static double send(World world, int from, int to) {
    world.tenant().ledger().clear();
    world.post().offer(MessageKind.DIGEST, from, to);
    world.post().awaitSettled(Waiting.LONG);
    return world.tenant().ledger().middleRate();
  }

  private static void judge(Figures figures, World world, int half, double ratio) {
    Judge judge = new Judge(world.tenant(), world.post());
    List<String> wrong = new ArrayList<>();
    int poison = 0;
    int most = 0;
    for (int n = half; n < 2 * half; n++) {
      Stored it = judge.of(Post.key(n));
      boolean bad = n % 100 == half % 100;
      boolean asItShould =
          bad
              ? List.of("UNREACHABLE", "FAILED").contains(it.state()) && !it.reason().isEmpty()
              : it.state().equals("DELIVERED") && judge.copies(it.key()) == 1;
      if (!asItShould) {
        wrong.add(it.toString());
      }
      poison += bad ? 1 : 0;
      most = bad ? Math.max(most, it.attempts()) : most;
    }
    figures.say(
        "%d poisoned of %d: all parked with a reason after at most %d attempts: %s",
        poison, half, most, wrong.isEmpty());
    figures.none("letters with another end", wrong);
    figures.must(most <= 10, "%d attempts of a poisoned letter", most);
    blockedAreLeftAlone(figures, world, half);
  }

  /** Whoever answered 403 is marked: the next letter does not even try. */
  private static void blockedAreLeftAlone(Figures figures, World world, int half) {
    List<Integer> blocked = new ArrayList<>();
    for (int n = half; n < 2 * half; n += 100) {
      if (STATUS[n / 100 % STATUS.length] == 403) {
        blocked.add(n);
      }
    }
    world.tenant().ledger().clear();
    for (int n : blocked) {
      world.post().offerTo(MessageKind.QUESTION_ANSWERED, n, 700_000 + n, Duration.ofDays(1));
    }
    world.post().awaitSettled(Waiting.LONG);
    int tries = world.tenant().ledger().all().size();
    figures.say("%d who blocked were written to again: %d requests", blocked.size(), tries);
    figures.must(!blocked.isEmpty() && tries == 0, "%d requests to who had blocked", tries);
  }
}
