package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;

/** The tenant's limit falls from 50 to 20 in the middle of a broadcast, and nobody says so. */
final class LoweredLimit {

  private static final int LOWERED = 20;
  private static final Duration TO_CONVERGE = Duration.ofSeconds(5);

  private LoweredLimit() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("lowered", seed);
    int before = scale.of(250, 400, 750, 3_000);
    int after = scale.of(300, 400, 800, 4_000);
    int all = before + after;
    try (World world =
        World.open("lowered", seed, 1, List.of(), (n, s) -> s.perSecond(Broadcast.CEILING))) {
      world.tenant().conduct().takes(Duration.ofMillis(60), Duration.ofMillis(140));
      world.post().reach(0, all);
      world.post().offer(MessageKind.DIGEST, 0, all);
      Waiting.until("half", () -> world.tenant().ledger().accepted().size() >= before);
      world.tenant().limits().app(LOWERED);
      long lowered = world.tenant().ledger().now();
      world.post().awaitSettled(Waiting.LONG);
      judge(figures, world, lowered, all);
    }
    figures.judge();
  }

  private static void judge(Figures figures, World world, long lowered, int all) {
    Judge judge = new Judge(world.tenant(), world.post());
    long settled = lowered + TO_CONVERGE.toNanos();
    List<Entry> accepted = world.tenant().ledger().accepted();
    long end = accepted.get(accepted.size() - 1 - accepted.size() / 50).nanos();
    double rate = world.tenant().ledger().rate(settled, end);
    List<Entry> since =
        world.tenant().ledger().all().stream()
            .filter(entry -> entry.nanos() >= lowered && !entry.key().isEmpty())
            .toList();
    double refusedAtFirst = refused(since, lowered, settled);
    double refusedLater = refused(since, settled, end);
    figures.say(
        "limit 50 -> 20: in the first 5 s %.0f %% refused; afterwards %.1f/s of 20, %.1f %% refused;"
            + " lost %d, duplicates %d",
        100 * refusedAtFirst,
        rate,
        100 * refusedLater,
        judge.lost(0, all).size(),
        judge.duplicates().size());
    figures.none("lost", judge.lost(0, all));
    figures.none("duplicates", judge.duplicates());
    figures.must(rate >= 0.9 * LOWERED, "%.1f/s after 5 s is under 90 %% of 20", rate);
    figures.must(refusedLater <= 0.05, "%.1f %% still refused after 5 s", 100 * refusedLater);
  }

  private static double refused(List<Entry> entries, long from, long to) {
    List<Entry> within = entries.stream().filter(e -> e.nanos() >= from && e.nanos() < to).toList();
    long such = within.stream().filter(e -> e.outcome() == Entry.Outcome.THROTTLED).count();
    return within.isEmpty() ? 0 : (double) such / within.size();
  }
}
