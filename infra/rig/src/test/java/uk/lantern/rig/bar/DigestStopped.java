package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import uk.lantern.rig.world.DigestJudge;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/**
 * Two people press send at once, and one stops it half-way: one edition, nothing later than a
 * second after the stop was acknowledged, and a report that says exactly what the tenants took.
 */
final class DigestStopped {

  private static final Duration BOUND = Duration.ofSeconds(1);

  /** Letters of one tenant being sent at a time, as in {@code lantern.courier.in-flight}. */
  private static final int IN_FLIGHT = 16;

  private DigestStopped() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("digest-stop", seed);
    int readers = scale.of(450, 450, 6_000, 30_000);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (DigestWorld world = DigestWorld.open("digest-stop", seed, readers, quick)) {
      String ref = world.desk().publishTwiceAtOnce();
      world.desk().offer();
      Waiting.until("half of it", () -> world.taken(Route.SEND) >= world.reached() / 2);
      long pressed = now(world);
      world.desk().stop(ref);
      long stopped = now(world);
      Waiting.pass(BOUND.multipliedBy(3));
      world.awaitSettled();
      judgeTheEnd(figures, world, pressed, stopped);
      judgeTheReport(figures, world, world.desk().report(ref));
    }
    figures.judge();
  }

  private static void judgeTheEnd(Figures figures, DigestWorld world, long pressed, long stopped) {
    List<Entry> after =
        world.tenants().stream()
            .map(Tenant::ledger)
            .flatMap(ledger -> ledger.accepted().stream())
            .filter(entry -> entry.nanos() > stopped)
            .toList();
    long last = after.stream().mapToLong(Entry::nanos).max().orElse(stopped);
    figures.say(
        "stopped at %d of %d: acknowledged after %.0f ms, %d letters taken after that, the last one"
            + " %.0f ms after it",
        world.taken(Route.SEND),
        world.reached(),
        (stopped - pressed) / 1e6,
        after.size(),
        (last - stopped) / 1e6);
    int most = IN_FLIGHT * world.tenants().size();
    figures.must(after.size() <= most, "%d letters after the stop", after.size());
    figures.must(
        last - stopped <= BOUND.toNanos(), "a letter %.0f ms later", (last - stopped) / 1e6);
  }

  private static void judgeTheReport(Figures figures, DigestWorld world, DeliveryReport report) {
    int seen = new DigestJudge(world.edition(), world.readers()).seen();
    int taken = world.taken(Route.SEND);
    figures.say("%d see a card; the report: %s", seen, report.counts().words());
    figures.must(
        report.audience() == world.readers().size() + 2
            && report.counts().total() == report.audience(),
        "the words of %d add up to %d",
        report.audience(),
        report.counts().total());
    figures.must(
        report.of(ReportWord.DELIVERED) == taken && seen == taken,
        "%d are reported delivered, %d were taken, %d see one",
        report.of(ReportWord.DELIVERED),
        taken,
        seen);
    figures.must(report.of(ReportWord.CANCELLED) > 0, "nothing was left to stop");
    figures.must(report.of(ReportWord.WAITING) == 0, "something waits still");
  }

  private static long now(DigestWorld world) {
    return world.tenants().getFirst().ledger().now();
  }
}
