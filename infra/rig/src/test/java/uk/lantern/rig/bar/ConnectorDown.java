package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Post;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Route;

/**
 * R11: the connector answers 503 for six hours (waits scaled 60x: six minutes), once with and once
 * without Retry-After. Of several reminders to one person only the newest goes afterwards.
 */
final class ConnectorDown {

  private static final int CEILING = 40;
  private static final int LETTERS = 1_200;
  private static final int REMINDED = 50;
  private static final int FIRST_REMINDER = 500_000;

  private final World world;
  private final Figures figures;
  private final boolean judgesRates;
  private int offered;

  private ConnectorDown(World world, Figures figures, Scale scale) {
    this.world = world;
    this.figures = figures;
    this.judgesRates = scale.judgesRates();
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R11", seed);
    Duration outage = Duration.ofSeconds(scale.of(12, 12, 360, 21_600));
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r11", seed, 1, quick, (n, s) -> s.perSecond(CEILING))) {
      world.tenant().conduct().takes(Duration.ofMillis(40));
      ConnectorDown run = new ConnectorDown(world, figures, scale);
      run.outage("with Retry-After", new Fault.Status(503, "2"), outage);
      run.outage("without Retry-After", new Fault.Status(503), outage);
      run.judge();
    }
    figures.judge();
  }

  private void outage(String how, Fault fault, Duration time) {
    int from = offered;
    world.post().reach(from, from + LETTERS);
    world.post().offer(MessageKind.DIGEST, from + REMINDED, from + LETTERS);
    Waiting.until("a letter", () -> world.tenant().ledger().accepted().size() > from / 2);
    world.tenant().faults().set(Route.SEND, fault);
    remind(from);
    offered += LETTERS;
    // The first seconds find out; after that it only probes.
    Waiting.pass(Duration.ofSeconds(5));
    long start = world.tenant().ledger().now();
    Waiting.pass(time);
    long end = world.tenant().ledger().now();
    double probes = sends(start, end) / ((end - start) / 1e9);
    world.tenant().faults().clear();
    Waiting.pass(Duration.ofSeconds(10));
    long settled = world.tenant().ledger().now();
    Waiting.pass(Duration.ofSeconds(10));
    double rate = world.tenant().ledger().rate(settled, world.tenant().ledger().now());
    figures.say(
        "503 for %d s %s: %.2f probes a second; 10 s after it ended %.1f/s of a ceiling of %d",
        time.toSeconds(), how, probes, rate, CEILING);
    figures.must(probes <= 1.05, "%.2f probes a second", probes);
    figures.must(
        !judgesRates || rate >= 0.98 * CEILING, "%.1f/s is less than 98 %% of %d", rate, CEILING);
    world.post().awaitSettled(Waiting.LONG);
  }

  /** The reminders of three days, of which the newest says it all. */
  private void remind(int from) {
    for (int n = from; n < from + REMINDED; n++) {
      for (int daysAgo = 2; daysAgo >= 0; daysAgo--) {
        world.post().remind(n, FIRST_REMINDER + 4 * n + daysAgo, daysAgo);
      }
    }
  }

  private double sends(long from, long to) {
    return world.tenant().ledger().all().stream()
        .filter(e -> e.route() == Route.SEND && e.nanos() >= from && e.nanos() < to)
        .count();
  }

  private void judge() {
    Judge judge = new Judge(world.tenant(), world.post());
    List<String> lost = new ArrayList<>();
    for (int part = 0; part < offered; part += LETTERS) {
      lost.addAll(judge.lost(part + REMINDED, part + LETTERS));
    }
    Map<String, Long> reminders =
        world.tenant().ledger().accepted().stream()
            .filter(entry -> entry.key().compareTo(Post.key(FIRST_REMINDER)) >= 0)
            .collect(Collectors.groupingBy(Entry::conversation, Collectors.counting()));
    long several = reminders.values().stream().filter(many -> many != 1).count();
    figures.say(
        "lost %d, duplicates %d; %d of %d people had a coalesced reminder, %d had more than one",
        lost.size(), judge.duplicates().size(), reminders.size(), 2 * REMINDED, several);
    figures.none("lost", lost);
    figures.none("duplicates", judge.duplicates());
    figures.must(several == 0, "%d people had several reminders", several);
    figures.must(reminders.size() == 2 * REMINDED, "%d people were reminded", reminders.size());
  }
}
