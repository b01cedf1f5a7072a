package uk.lantern.rig.bar;

import uk.lantern.rig.world.DigestJudge;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.tenant.Route;

/**
 * An edition goes to everybody of three tenants, to each what is for them, at the ceiling of each;
 * and the report says what the tenants saw.
 */
final class DigestToAll {

  private DigestToAll() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("digest", seed);
    int readers = scale.of(300, 900, 3_000, 10_000);
    try (DigestWorld world = DigestWorld.warm("digest", seed, readers, scale.warmUp())) {
      String ref = world.desk().publish();
      world.desk().offer();
      world.awaitSettled();
      world.judgeRates(figures, scale, readers + " readers,");
      DigestJudge judge = new DigestJudge(world.edition(), world.readers());
      DeliveryReport report = world.desk().report(ref);
      figures.say(
          "%d in the audience, %d see a card of their own items; the report: %s",
          report.audience(), judge.seen(), report.counts().words());
      figures.none("who see something else than what is for them", judge.wrongCards());
      figures.must(
          report.counts().total() == report.audience() && report.audience() == readers + 2,
          "the words of %d add up to %d",
          report.audience(),
          report.counts().total());
      figures.must(
          report.of(ReportWord.DELIVERED) == judge.seen()
              && world.taken(Route.SEND) == judge.seen(),
          "%d are reported delivered, %d requests were taken, %d see a card",
          report.of(ReportWord.DELIVERED),
          world.taken(Route.SEND),
          judge.seen());
    }
    figures.judge();
  }
}
