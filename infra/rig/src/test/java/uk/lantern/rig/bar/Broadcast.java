package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry.Outcome;

/**
 * A broadcast at the configured ceiling of 50 a second, against a tenant that allows exactly it.
 */
final class Broadcast {

  static final int CEILING = 50;

  private Broadcast() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("broadcast", seed);
    int recipients = scale.of(300, 600, 1_500, 10_000);
    try (World world =
        World.open("broadcast", seed, 1, List.of(), (n, s) -> s.perSecond(CEILING))) {
      world.tenant().conduct().takes(Duration.ofMillis(60), Duration.ofMillis(140));
      world.post().reach(0, recipients);
      world.post().offer(MessageKind.DIGEST, 0, recipients);
      world.post().awaitSettled(Waiting.LONG.plusSeconds(recipients / 10));
      Judge judge = new Judge(world.tenant(), world.post());
      double rate = world.tenant().ledger().middleRate();
      double refused = world.tenant().ledger().share(Outcome.THROTTLED);
      figures.say(
          "%d recipients, ceiling %d/s: %.2f/s in the middle (%.1f %%), 429s %.2f %%, lost %d,"
              + " duplicates %d",
          recipients,
          CEILING,
          rate,
          100 * rate / CEILING,
          100 * refused,
          judge.lost(0, recipients).size(),
          judge.duplicates().size());
      figures.none("lost", judge.lost(0, recipients));
      figures.none("duplicates", judge.duplicates());
      figures.must(rate >= 0.98 * CEILING, "%.2f/s is under 98 %% of %d", rate, CEILING);
      figures.must(refused <= 0.001, "%.2f %% were refused", 100 * refused);
    }
    figures.judge();
  }
}
