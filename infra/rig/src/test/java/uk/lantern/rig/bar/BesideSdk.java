package uk.lantern.rig.bar;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import uk.lantern.rig.world.EchoBot;
import uk.lantern.rig.world.Setting;
import uk.lantern.rig.world.Solo;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.Tenant;

/**
 * One greeting and one reply to it, against the SDK's own adapter with its token check: turn about,
 * on one machine, in one run. Ours is durable and deduplicated and its words pass the safety check.
 */
final class BesideSdk {

  private static final int CONNECTIONS = 16;
  private static final int PEOPLE = 200;

  /**
   * A bot is warm when two rounds are not this much faster than the best one before them. Rounds
   * are counted and not seconds: the second compiler has some 5,000 of our methods to go through,
   * and rested from about the 24,000th turn, when a turn took half of what it took at first.
   */
  private static final double FASTER = 1.05;

  private static final int MOST = 15;

  /** What one bot did. */
  private record Measured(double instant, double slow, double p99) {}

  private BesideSdk() {}

  static void run(Scale scale, long seed) throws IOException {
    Figures figures = new Figures("beside-sdk", seed);
    int turns = scale.of(500, 1_000, 4_000, 20_000);
    Duration open = Duration.ofSeconds(scale.of(3, 5, 15, 60));
    Measured sdk;
    Measured ours;
    try (Tenant tenant = World.tenant(seed);
        EchoBot echo = EchoBot.start(tenant)) {
      sdk = measure(figures, "the SDK's adapter", tenant, echo.bot(), turns, open);
    }
    // As on a partnership's one machine: its own store, and nothing of the rig's between the two.
    try (Solo solo = Solo.open("sdk", World.tenant(seed), List.of(), BesideSdk::unlimited)) {
      solo.start();
      ours = measure(figures, "Lantern", solo.tenant(), solo.node().bot(), turns, open);
    }
    figures.say(
        "instant connector %.2fx, 100 ms connector %.1fx, p99 at 200 turns/s %.0f ms",
        ours.instant() / sdk.instant(), ours.slow() / sdk.slow(), ours.p99());
    figures.must(
        ours.instant() >= 0.7 * sdk.instant(), "instant: %.2fx", ours.instant() / sdk.instant());
    figures.must(ours.slow() >= 20 * sdk.slow(), "at 100 ms: %.1fx", ours.slow() / sdk.slow());
    figures.must(ours.p99() <= 50, "p99 is %.0f ms", ours.p99());
    figures.judge();
  }

  private static void unlimited(Setting setting) {
    setting.perSecond(100_000).with("lantern.connector.pace.conversation.1s", 10_000);
  }

  private static Measured measure(
      Figures figures, String whose, Tenant tenant, URI bot, int turns, Duration open) {
    tenant.limits().set(List.of());
    tenant.issued().openDoors();
    tenant.conversations().forget();
    double instant;
    double slow;
    List<Double> waits;
    try (Load load = new Load(tenant, bot, PEOPLE)) {
      int round = Math.max(turns, 2_000);
      figures.say("%s warms up: %s turns/s", whose, warm(() -> load.closed(CONNECTIONS, round)));
      instant = load.closed(CONNECTIONS, turns);
      waits = load.open(200, open);
      tenant.conduct().takes(Duration.ofMillis(100));
      // Enough callers for whoever can make use of them; the SDK's own client has 5 in flight.
      int few = Math.max(500, turns / 4);
      figures.say("%s with 512 callers at first: %.0f/s", whose, load.closed(512, few));
      slow = load.closed(512, few);
    }
    double p99 = Percentile.of(waits, 99);
    figures.say(
        "%s: %.0f turns/s with an instant connector (16 callers), %.0f/s at 100 ms (512 callers),"
            + " p50 %.1f and p99 %.1f ms at 200/s",
        whose, instant, slow, Percentile.of(waits, 50), p99);
    return new Measured(instant, slow, p99);
  }

  /** Rounds until two in a row are hardly faster than the best; the turns a second of each. */
  private static List<Long> warm(DoubleSupplier round) {
    List<Long> rates = new ArrayList<>();
    double best = 0;
    int slow = 0;
    while (rates.size() < MOST && slow < 2) {
      double rate = round.getAsDouble();
      slow = rate > FASTER * best ? 0 : slow + 1;
      best = Math.max(best, rate);
      rates.add(Math.round(rate));
    }
    return rates;
  }
}
