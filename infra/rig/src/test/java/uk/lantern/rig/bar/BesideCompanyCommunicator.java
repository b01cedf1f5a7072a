package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry.Outcome;
import uk.lantern.tenant.Tenant;
import uk.lantern.tenant.Window;

/**
 * Both may send more than the tenant takes, as others use part of what it allows, so 429s occur.
 * Limits are ten times Teams', waits a tenth of what the model has, and both run for the same time.
 */
final class BesideCompanyCommunicator {

  private static final int FASTER = 10;
  private static final int ALLOWED = 200;
  private static final int ASSUMED = 500;
  private static final int WARM = 500;

  /** Ten times the usual, as the limits are: 16 of 50 ms each hardly pass what is allowed. */
  private static final int IN_FLIGHT = 16 * FASTER;

  private BesideCompanyCommunicator() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("beside-cc", seed);
    Duration time = Duration.ofSeconds(scale.of(20, 40, 140, 700));
    int recipients = ALLOWED * (int) time.toSeconds() + 1_000;
    double asCoded = model(figures, "5 tries, then a pause", 5, recipients, time, seed);
    double atOnce = model(figures, "a pause after a 429", 0, recipients, time, seed);
    double ours = ours(figures, recipients, time, seed);
    figures.say(
        "ours %.1f/s; %.1fx of a pause after a 429, %.1fx of five tries first",
        ours, ours / atOnce, ours / asCoded);
    figures.must(ours >= 3 * atOnce, "ours is %.1fx", ours / atOnce);
    figures.judge();
  }

  private static double model(
      Figures figures, String how, int tries, int recipients, Duration time, long seed) {
    try (Tenant tenant = World.tenant(seed)) {
      prepare(tenant);
      tenant.issued().openDoors();
      new CompanyCommunicator(tenant, tries, FASTER).run(recipients, time);
      return rate(figures, "model, " + how, tenant, time);
    }
  }

  private static double ours(Figures figures, int recipients, Duration time, long seed) {
    try (World world =
        World.open(
            "cc",
            seed,
            1,
            List.of(),
            (n, s) -> s.perSecond(ASSUMED).with("lantern.courier.in-flight", IN_FLIGHT))) {
      prepare(world.tenant());
      world.post().reach(0, recipients);
      world.post().offer(MessageKind.DIGEST, 0, recipients);
      // A process that has just started is no match for the model, which is warm.
      Waiting.until("warm", () -> world.tenant().ledger().accepted().size() > WARM);
      world.tenant().ledger().clear();
      Waiting.pass(time);
      return rate(figures, "ours", world.tenant(), time);
    }
  }

  private static void prepare(Tenant tenant) {
    tenant.limits().set(List.of(Window.app(ALLOWED)));
    tenant.conduct().takes(Duration.ofMillis(40), Duration.ofMillis(60));
  }

  private static double rate(Figures figures, String whose, Tenant tenant, Duration time) {
    double rate = tenant.ledger().accepted().size() / (double) time.toSeconds();
    figures.say(
        "%s: %.1f/s of %d allowed for %d s, %.1f %% refused",
        whose, rate, ALLOWED, time.toSeconds(), 100 * tenant.ledger().share(Outcome.THROTTLED));
    figures.must(tenant.ledger().share(Outcome.THROTTLED) > 0, "%s met no 429", whose);
    return rate;
  }
}
