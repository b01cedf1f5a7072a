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
 * One greeting and one reply to it, against the SDK's own adapter with its token check: both up at
 * once and measured in turns. Ours is durable and deduplicated, its words pass the safety check,
 * and what it does while it waits (sweeps, beats) is taken from the other's cores.
 */
final class BesideSdk {

  private static final int CONNECTIONS = 16;

  /**
   * How many turns a second a bot takes is what it takes with as many callers as it makes good use
   * of: the SDK's adapter is at its best from 16 on, ours writes down together what many have
   * waiting, and is at its best from 64 on. Both are asked with each number, and each counts with
   * its better one.
   */
  private static final List<Integer> CALLERS = List.of(CONNECTIONS, 64);

  private static final int PEOPLE = 200;

  /**
   * A bot is warm when two rounds are not this much faster than the best one before them. Rounds
   * are counted and not seconds: the second compiler has some 5,000 of our methods to go through,
   * and rested from about the 24,000th turn, when a turn took half of what it took at first.
   */
  private static final double FASTER = 1.05;

  private static final int MOST = 15;

  /** So often each is measured, in turns: this hardware is faster in one minute than the next. */
  private static final int ROUNDS = 5;

  /** One bot with its tenant and its callers. */
  private record Side(String whose, Tenant tenant, Load load) implements AutoCloseable {

    static Side of(String whose, Tenant tenant, URI bot) {
      tenant.limits().set(List.of());
      tenant.issued().openDoors();
      tenant.conversations().forget();
      return new Side(whose, tenant, new Load(tenant, bot, PEOPLE));
    }

    @Override
    public void close() {
      load.close();
    }
  }

  private final Figures figures;
  private final int turns;
  private final Duration open;

  private BesideSdk(Figures figures, int turns, Duration open) {
    this.figures = figures;
    this.turns = turns;
    this.open = open;
  }

  static void run(Scale scale, long seed) throws IOException {
    Figures figures = new Figures("beside-sdk", seed);
    int turns = scale.of(500, 1_000, 4_000, 20_000);
    Duration open = Duration.ofSeconds(scale.of(3, 5, 15, 60));
    // As on a partnership's one machine: its own store, and nothing of the rig's between the two.
    try (Tenant tenant = World.tenant(seed);
        EchoBot echo = EchoBot.start(tenant);
        Solo solo = Solo.open("sdk", World.tenant(seed), List.of(), BesideSdk::unlimited);
        Side sdk = Side.of("the SDK's adapter", tenant, echo.bot())) {
      solo.start();
      try (Side ours = Side.of("Lantern", solo.tenant(), solo.node().bot())) {
        new BesideSdk(figures, turns, open).compare(sdk, ours);
      }
    }
    figures.judge();
  }

  private static void unlimited(Setting setting) {
    setting.perSecond(100_000).with("lantern.connector.pace.conversation.1s", 10_000);
  }

  private void compare(Side sdk, Side ours) {
    int round = Math.max(turns, 2_000);
    for (Side side : List.of(sdk, ours)) {
      List<Long> rates = warm(() -> side.load().closed(CONNECTIONS, round));
      figures.say("%s warms up: %s turns/s", side.whose(), rates);
    }
    double instant = instant(sdk, ours);
    figures.must(instant >= 0.7, "instant: %.2fx", instant);
    waits(sdk);
    double p99 = waits(ours);
    figures.must(p99 <= 50, "p99 is %.0f ms", p99);
    // Enough callers for whoever can make use of them; the SDK's own client has 5 in flight.
    int few = Math.max(500, turns / 4);
    for (Side side : List.of(sdk, ours)) {
      side.tenant().conduct().takes(Duration.ofMillis(100));
      double first = side.load().closed(512, few);
      figures.say("%s with 512 callers at first: %.0f/s", side.whose(), first);
    }
    double slow = middle("100 ms connector, 512 callers", sdk, ours, 512, few).times();
    figures.must(slow >= 20, "at 100 ms: %.1fx", slow);
  }

  private double instant(Side sdk, Side ours) {
    Rates best = new Rates(0, 0);
    for (int callers : CALLERS) {
      String how = "instant connector, %d callers".formatted(callers);
      best = best.orBetter(middle(how, sdk, ours, callers, turns));
    }
    figures.say("each with its better number of callers: %.2fx", best.times());
    return best.times();
  }

  /** Turns a second of both. */
  private record Rates(double theirs, double own) {

    Rates orBetter(Rates other) {
      return new Rates(Math.max(theirs, other.theirs), Math.max(own, other.own));
    }

    double times() {
      return own / theirs;
    }
  }

  /** Measured in turns, each by its middle round. */
  private Rates middle(String how, Side sdk, Side ours, int callers, int turns) {
    List<Double> theirs = new ArrayList<>();
    List<Double> own = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      theirs.add(sdk.load().closed(callers, turns));
      own.add(ours.load().closed(callers, turns));
    }
    Rates rates = new Rates(Percentile.of(theirs, 50), Percentile.of(own, 50));
    figures.say(
        "%s: Lantern %.0f turns/s %s, the SDK's adapter %.0f %s: %.2fx",
        how,
        rates.own(),
        own.stream().map(Math::round).toList(),
        rates.theirs(),
        theirs.stream().map(Math::round).toList(),
        rates.times());
    return rates;
  }

  private double waits(Side side) {
    List<Double> waits = side.load().open(200, open);
    double p99 = Percentile.of(waits, 99);
    figures.say(
        "%s at 200 turns/s: p50 %.1f and p99 %.1f ms", side.whose(), Percentile.of(waits, 50), p99);
    return p99;
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
