package uk.lantern.rig.bar;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import uk.lantern.rig.bar.RushModel.Press;
import uk.lantern.rig.world.RoundDesk;
import uk.lantern.rig.world.Solo;
import uk.lantern.rig.world.Staff;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.round.Round;

/**
 * Thousands of people answer one pulse of three questions at once, at the front door of one
 * instance on its embedded store; some press twice, some presses come twice. Nobody's answer is
 * lost or counted double, and each press is answered within half a second.
 */
final class PulseRush {

  private static final Path QUESTIONNAIRES =
      Path.of(System.getProperty("lantern.root"), "infra/rig/src/test/questionnaires");
  private static final int MOST_MILLIS = 500;
  private static final int TEN_MINUTES = 600;

  private final Figures figures;
  private final Scale scale;
  private final Solo solo;
  private final RushModel model;
  private final Pressing pressing;

  private PulseRush(Figures figures, Scale scale, Solo solo, Round round, RushModel model) {
    this.figures = figures;
    this.scale = scale;
    this.solo = solo;
    this.model = model;
    this.pressing = new Pressing(solo, round.ref());
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("pulse", seed);
    int people = scale.of(60, 500, 5_000, 5_000);
    try (Solo solo =
        Solo.open(
            "pulse",
            World.tenant(seed),
            List.of(),
            setting -> setting.with("lantern.questionnaires", QUESTIONNAIRES))) {
      Staff staff = new Staff(solo.tenant().settings().tenantId(), people);
      Path data = solo.node().data();
      Round round = asked(solo, staff, data);
      figures.say("%d people are asked", round.invited());
      RushModel model = RushModel.of(solo.tenant(), people, new Random(seed));
      PulseRush rush = new PulseRush(figures, scale, solo, round, model);
      rush.all(model.presses());
      rush.looksWhileOpen(data);
      try (RoundDesk desk = RoundDesk.on(solo.post(), data, QUESTIONNAIRES)) {
        Round closed = desk.close(staff.teamMember(), round);
        rush.judge(desk, closed, people);
        rush.looksAfterwards(desk.answers(closed), people);
      }
    }
    figures.judge();
  }

  /** Puts the pulse to everybody, starts the instance, and waits until its letters have gone. */
  private static Round asked(Solo solo, Staff staff, Path data) {
    Round[] put = new Round[1];
    solo.before(
        post -> {
          try (RoundDesk desk = RoundDesk.on(post, data, QUESTIONNAIRES)) {
            desk.people(staff);
            put[0] = desk.pulse(staff.teamMember(), "pulse-rush");
          }
        });
    solo.start();
    solo.post().awaitSettled(Waiting.LONG);
    return put[0];
  }

  private void all(List<Press> presses) {
    int perSecond = scale.of(20, 60, 200, 200);
    int warm = scale.of(20, 60, 6_000, 6_000);
    pressing.warm(presses.subList(0, Math.min(warm, presses.size())), Math.max(10, perSecond / 2));
    long start = System.nanoTime();
    pressing.all(presses, perSecond);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Double> waits = pressing.waits();
    double p99 = Percentile.of(waits, 99);
    figures.say(
        "%d submits in %.0f s, %d a second: p50 %.0f, p99 %.0f, longest %.0f ms",
        waits.size(), seconds, perSecond, Percentile.of(waits, 50), p99, Percentile.of(waits, 100));
    figures.must(seconds <= TEN_MINUTES, "it took %.0f s", seconds);
    if (scale.judgesRates()) {
      figures.must(p99 <= MOST_MILLIS, "p99 is %.0f ms", p99);
    }
  }

  /** Nobody without the key reads an answer while the round is open, in old versions neither. */
  private void looksWhileOpen(Path data) {
    List<String> codes = List.of("autumn", "maize", "winter");
    figures.none("files with an answer in plain text", Linkage.filesWith(data, codes));
  }

  /** Everything an attacker may lay the answers beside: who was asked, who pressed when. */
  private void looksAfterwards(List<Map<String, String>> answers, int people) {
    List<Press> presses = model.presses();
    List<String> listed =
        IntStream.range(0, people)
            .mapToObj(n -> solo.tenant().user(Staff.name(n)).activities().oid())
            .toList();
    List<String> pressed =
        presses.stream().map(it -> it.user().activities().oid()).distinct().toList();
    List<String> last =
        presses.reversed().stream().map(it -> it.user().activities().oid()).distinct().toList();
    for (List<String> order :
        List.of(listed, listed.reversed(), pressed, pressed.reversed(), last, last.reversed())) {
      List<Map<String, String>> theirs = order.stream().map(model::answersOf).toList();
      long hits = Linkage.hits(answers, theirs);
      long luck = Linkage.byLuck(answers, theirs);
      figures.must(
          hits <= luck, "%d answers are linked by their order; luck explains %d", hits, luck);
    }
    figures.say("no order of the store links answers to people");
  }

  private void judge(RoundDesk desk, Round closed, int people) {
    figures.none("presses that were not answered", pressing.refused());
    figures.say("%d answers after closing", desk.answered(closed));
    figures.must(
        desk.answered(closed) == people, "%d of %d answered", desk.answered(closed), people);
    figures.must(
        desk.counted(closed).equals(model.expected()),
        "%s instead of %s",
        desk.counted(closed),
        model.expected());
    figures.must(
        Set.of("_id", "v", "round", "batch", "week", "group", "role", "answers")
            .containsAll(desk.fields(closed)),
        "an answer has the fields %s",
        desk.fields(closed));
  }
}
