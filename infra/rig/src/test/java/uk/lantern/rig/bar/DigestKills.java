package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import uk.lantern.rig.world.Desk;
import uk.lantern.rig.world.DigestJudge;
import uk.lantern.rig.world.PlainEdition;
import uk.lantern.rig.world.Reader;
import uk.lantern.rig.world.Readers;
import uk.lantern.rig.world.Solo;
import uk.lantern.rig.world.Tenants;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.outbox.ReportWord;

/**
 * One process on its embedded store dies again and again while an edition goes out, the first time
 * while the frozen list is being put into the outbox. After each death every person of the audience
 * has one word.
 */
final class DigestKills {

  private final Solo solo;
  private final Tenants tenants;
  private final Figures figures;
  private final SplittableRandom random;
  private final PlainEdition edition = PlainEdition.standard();
  private final List<Reader> readers;
  private Desk desk;
  private String ref = "";

  private DigestKills(Solo solo, Tenants tenants, Figures figures, int readers, long seed) {
    this.solo = solo;
    this.tenants = tenants;
    this.figures = figures;
    this.random = new SplittableRandom(seed);
    this.readers = Readers.of(tenants, readers);
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("digest-kills", seed);
    int kills = scale.of(2, 4, 40, 200);
    int readers = scale.of(450, 600, 6_000, 30_000);
    try (Tenants tenants = Tenants.open(seed);
        Solo solo =
            Solo.open(
                "digest-kills",
                tenants.home(),
                s -> tenants.admit(s.perSecond(30).quickLeases()))) {
      tenants.all().forEach(t -> t.conduct().takes(Duration.ofMillis(20), Duration.ofMillis(250)));
      new DigestKills(solo, tenants, figures, readers, seed).run(kills);
    }
    figures.judge();
  }

  private void run(int kills) {
    live();
    desk.meet(readers);
    ref = desk.publish();
    for (int kill = 1; kill <= kills; kill++) {
      die();
      live();
      sums("after kill " + kill);
      int before = seen();
      Waiting.until("a letter of life " + kill, () -> seen() > before);
      Waiting.pass(Duration.ofMillis(random.nextInt(1_500)));
    }
    solo.post().awaitSettled(Waiting.LONG.plusSeconds(readers.size()));
    judge(kills, sums("at the end"));
    desk.close();
  }

  private void live() {
    solo.start();
    desk = Desk.at(solo.store(), solo.node(), tenants, edition);
  }

  private void die() {
    desk.close();
    solo.kill();
  }

  private DeliveryReport sums(String when) {
    DeliveryReport report = desk.report(ref);
    figures.must(
        report.counts().total() == readers.size() + 2,
        "%s the words add up to %d of %d: %s",
        when,
        report.counts().total(),
        readers.size() + 2,
        report.counts().words());
    return report;
  }

  private int seen() {
    return tenants.all().stream().mapToInt(t -> t.ledger().accepted().size()).sum();
  }

  private void judge(int kills, DeliveryReport report) {
    DigestJudge judge = new DigestJudge(edition, readers);
    int delivered = report.of(ReportWord.DELIVERED);
    int doubtful = report.of(ReportWord.IN_DOUBT);
    figures.say(
        "%d kills -9 during an edition to %d: %d see a card; the report: %s",
        kills, report.audience(), judge.seen(), report.counts().words());
    figures.none("who see it twice", judge.twice());
    figures.must(
        delivered <= judge.seen() && judge.seen() <= delivered + doubtful,
        "%d see a card, %d are reported delivered and %d in doubt",
        judge.seen(),
        delivered,
        doubtful);
    figures.must(report.of(ReportWord.WAITING) == 0, "%s", report.counts().words());
    long paused = readers.stream().filter(reader -> edition.of(reader).isEmpty()).count();
    figures.must(
        report.of(ReportWord.PAUSED) == paused,
        "%d want none of it, %d are reported",
        paused,
        report.of(ReportWord.PAUSED));
  }
}
