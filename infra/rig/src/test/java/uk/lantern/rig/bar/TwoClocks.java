package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Route;

/** R16: one instance's clock is five minutes fast, the other's five minutes slow. */
final class TwoClocks {

  /** What the tenant asks for with every refusal. */
  private static final int WAIT = 4;

  private TwoClocks() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R16", seed);
    int letters = scale.of(300, 300, 1_200, 5_000);
    for (String offsets : List.of("PT5M PT-5M", "PT-1H PT24H").subList(0, scale.of(1, 1, 2, 2))) {
      String[] each = offsets.split(" ");
      List<String> jvm = List.of("-XX:TieredStopAtLevel=1");
      try (World world =
          World.open(
              "r16",
              seed,
              2,
              jvm,
              (n, setting) ->
                  setting.perSecond(20).quickLeases().with("lantern.clock.offset", each[n]))) {
        world.tenant().conduct().fails(Route.SEND, 0.2, new Fault.Status(503, "" + WAIT));
        world.tenant().conduct().takes(Duration.ofMillis(30), Duration.ofMillis(100));
        world.post().reach(0, letters);
        world.post().offer(MessageKind.QUESTION_ANSWERED, 0, letters);
        world.post().awaitSettled(Waiting.LONG);
        judge(figures, world, letters, offsets);
      }
    }
    figures.judge();
  }

  private static void judge(Figures figures, World world, int letters, String offsets) {
    Judge judge = new Judge(world.tenant(), world.post());
    Map<String, Long> refused = new HashMap<>();
    double soonest = Double.MAX_VALUE;
    for (Entry entry : world.tenant().ledger().all()) {
      Long before = refused.remove(entry.key());
      if (before != null) {
        soonest = Math.min(soonest, (entry.nanos() - before) / 1e9);
      }
      if (entry.outcome() == Entry.Outcome.FAILED) {
        refused.put(entry.key(), entry.nanos());
      }
    }
    long both = judge.lost(0, letters).isEmpty() ? world.post().owners().size() : 0;
    figures.say(
        "clocks %s: lost %d, duplicates %d; a letter refused for %d s came again after %.2f s at the"
            + " soonest; %d instances sent",
        offsets,
        judge.lost(0, letters).size(),
        world.tenant().ledger().duplicates().size(),
        WAIT,
        soonest,
        both);
    figures.none("lost", judge.lost(0, letters));
    figures.none("duplicates", world.tenant().ledger().duplicates());
    figures.must(soonest >= WAIT - 1.0, "a letter came again after %.2f s", soonest);
    figures.must(both == 2, "%d of 2 instances sent anything", both);
  }
}
