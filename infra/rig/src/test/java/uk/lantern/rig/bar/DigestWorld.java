package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import uk.lantern.rig.world.Desk;
import uk.lantern.rig.world.PlainEdition;
import uk.lantern.rig.world.Reader;
import uk.lantern.rig.world.Readers;
import uk.lantern.rig.world.Tenants;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.Entry.Outcome;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/** One instance, three tenants that allow 50 a second each, and an edition for all of them. */
final class DigestWorld implements AutoCloseable {

  static final int CEILING = 50;

  private final Tenants tenants;
  private final World world;
  private final Desk desk;
  private final PlainEdition edition = PlainEdition.standard();
  private final List<Reader> readers;

  private DigestWorld(Tenants tenants, World world, int many, int before) {
    this.tenants = tenants;
    this.world = world;
    this.readers = Readers.of(tenants, many);
    this.desk = Desk.at(world.store(), world.node(0), tenants, edition);
    if (before > 0) {
      warmUp(Readers.of(tenants, many + before).subList(many, many + before));
    }
    desk.meet(readers);
  }

  /**
   * Somebody has had an edition before, and has left since. A rate is that of an instance that has
   * compiled what a letter needs: that takes this one about 15 s of both processors after a start.
   */
  private void warmUp(List<Reader> earlier) {
    desk.meet(earlier);
    desk.publish();
    desk.offer();
    awaitSettled();
    desk.dismiss(earlier);
    forgetRates();
  }

  static DigestWorld open(String name, long seed, int readers, List<String> jvm) {
    return open(name, seed, readers, 0, jvm);
  }

  /**
   * For a bar that judges rates.
   *
   * @param before readers of an edition before, with whom Lantern has warmed up
   */
  static DigestWorld warm(String name, long seed, int readers, int before) {
    return open(name, seed, readers, before, List.of());
  }

  private static DigestWorld open(
      String name, long seed, int readers, int before, List<String> jvm) {
    Tenants tenants = Tenants.open(seed);
    tenants.all().forEach(t -> t.conduct().takes(Duration.ofMillis(60), Duration.ofMillis(140)));
    World world =
        World.open(
            name,
            tenants.home(),
            1,
            jvm,
            (n, setting) -> tenants.admit(setting.perSecond(CEILING)));
    return new DigestWorld(tenants, world, readers, before);
  }

  World world() {
    return world;
  }

  Desk desk() {
    return desk;
  }

  PlainEdition edition() {
    return edition;
  }

  List<Reader> readers() {
    return readers;
  }

  List<Tenant> tenants() {
    return tenants.all();
  }

  /** Whom the edition reaches, by the plain edition. */
  int reached() {
    return (int) readers.stream().filter(edition::reaches).count();
  }

  void awaitSettled() {
    world.post().awaitSettled(Waiting.LONG.plusSeconds(readers.size() / 10));
  }

  /** Requests of that kind that all tenants took. */
  int taken(Route route) {
    return tenants.all().stream()
        .mapToInt(t -> (int) t.ledger().accepted().stream().filter(e -> e.route() == route).count())
        .sum();
  }

  /** Says and judges the rate of each tenant; what was there before does not count. */
  void judgeRates(Figures figures, Scale scale, String what) {
    for (Tenant tenant : tenants.all()) {
      double rate = tenant.ledger().middleRate();
      double refused = tenant.ledger().share(Outcome.THROTTLED);
      String name = tenant.settings().tenantId();
      figures.say(
          "%s in the tenant ..%s: %.2f/s in the middle (%.1f %% of %d), 429s %.2f %%",
          what,
          name.substring(name.length() - 1),
          rate,
          100 * rate / CEILING,
          CEILING,
          100 * refused);
      if (scale.judgesRates()) {
        figures.must(rate >= 0.98 * CEILING, "%.2f/s is under 98 %% of %d", rate, CEILING);
        figures.must(refused <= 0.001, "%.2f %% were refused", 100 * refused);
      }
    }
  }

  void forgetRates() {
    tenants.all().forEach(t -> t.ledger().clear());
  }

  @Override
  public void close() {
    desk.close();
    world.close();
    tenants.close();
  }
}
