package uk.lantern.rig.bar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.RetryAfter;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Window;

/** R12: everything is answered 429 with a Retry-After that is 0, -1, 1e9, in the past or words. */
final class ThrottleStorm {

  private static final int LETTERS = 200;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private ThrottleStorm() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R12", seed);
    Duration storm = Duration.ofSeconds(scale.of(8, 20, 60, 600));
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r12", seed, 1, quick, (n, s) -> s.perSecond(40))) {
      world.tenant().limits().set(List.of(Window.app(1)));
      world.tenant().limits().say(RetryAfter.nonsense());
      world.post().reach(0, LETTERS);
      world.post().offer(MessageKind.DIGEST, 0, LETTERS);
      Waiting.until("the storm", () -> world.tenant().ledger().share(Entry.Outcome.THROTTLED) > 0);
      long start = world.tenant().ledger().now();
      Waiting.pass(storm);
      double seconds = (world.tenant().ledger().now() - start) / 1e9;
      judge(figures, world, seconds);
    }
    figures.judge();
  }

  private static void judge(Figures figures, World world, double seconds) {
    List<Double> gaps = gaps(world);
    double soonest = gaps.isEmpty() ? Double.POSITIVE_INFINITY : Percentile.of(gaps, 0);
    long latest = latest(world).toSeconds();
    int requests = world.tenant().ledger().all().size();
    figures.say(
        "%.0f s of 429 with nonsense: %.1f requests a second, %.0f %% refused; a letter comes again"
            + " %s and after %d s at the latest; %d letters still wait",
        seconds,
        requests / seconds,
        100 * world.tenant().ledger().share(Entry.Outcome.THROTTLED),
        gaps.isEmpty() ? "not meanwhile" : "after %.2f s at the soonest".formatted(soonest),
        latest,
        world.post().count("DUE", "CLAIMED", "SENDING"));
    figures.must(soonest >= 0.95, "a letter came again after %.2f s", soonest);
    figures.must(latest <= LONGEST.toSeconds() + 5, "a letter waits %d s", latest);
    figures.must(
        world.post().count("FAILED", "UNREACHABLE", "IN_DOUBT") == 0, "429 ended a delivery");
  }

  /** Seconds between two tries of one letter. */
  private static List<Double> gaps(World world) {
    Map<String, Long> last = new HashMap<>();
    List<Double> gaps = new ArrayList<>();
    for (Entry entry : world.tenant().ledger().all()) {
      Long before = last.put(entry.key(), entry.nanos());
      if (before != null && entry.route() == Route.SEND) {
        gaps.add((entry.nanos() - before) / 1e9);
      }
    }
    return gaps;
  }

  /** How long the letter waits that is to wait longest. */
  private static Duration latest(World world) {
    Instant latest = Instant.EPOCH;
    for (Document found : world.post().collection("deliveries").find()) {
      Instant notBefore = found.getDate("notBefore").toInstant();
      latest = notBefore.isAfter(latest) ? notBefore : latest;
    }
    return Duration.between(Instant.now(), latest);
  }
}
