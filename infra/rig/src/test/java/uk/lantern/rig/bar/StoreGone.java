package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.List;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Node;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.BotAnswer;
import uk.lantern.tenant.PracticeUser;

/**
 * R10: the store is gone for a while and comes back. R9 before it: its primary steps down (errors
 * 10107, 189, 91, 11600) and connections are cut in the middle of an answer.
 */
final class StoreGone {

  private static final int LETTERS = 200;

  private final World world;
  private final Figures figures;
  private final Node node;

  private StoreGone(World world, Figures figures) {
    this.world = world;
    this.figures = figures;
    this.node = world.node(0);
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R10", seed);
    Duration away = Duration.ofSeconds(scale.of(8, 20, 60, 3_600));
    int stepdowns = scale.of(4, 8, 20, 100);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r10", seed, 1, quick, (n, s) -> s.perSecond(15))) {
      world.tenant().conduct().takes(Duration.ofMillis(30));
      StoreGone run = new StoreGone(world, figures);
      world.post().reach(0, LETTERS * 2);
      run.stepdowns(stepdowns);
      run.away(away);
      run.judge();
    }
    figures.judge();
  }

  private void stepdowns(int times) {
    world.post().offer(MessageKind.QUESTION_ANSWERED, 0, LETTERS);
    int[] codes = {10107, 189, 91, 11600};
    String[] names = {
      "NotWritablePrimary", "PrimarySteppedDown", "ShutdownInProgress", "InterruptedAtShutdown"
    };
    for (int i = 0; i < times; i++) {
      node.proxy().failing(codes[i % 4], names[i % 4]);
      Waiting.pass(Duration.ofMillis(300));
      node.proxy().cut();
      Waiting.pass(Duration.ofMillis(200));
      node.proxy().well();
      Waiting.pass(Duration.ofMillis(700));
    }
    figures.say("%d step-downs with errors 10107, 189, 91, 11600 and cuts", times);
  }

  private void away(Duration time) {
    PracticeUser sam = world.tenant().user("Sam");
    sam.writes(node.bot(), "hello");
    world.post().offer(MessageKind.DIGEST, LETTERS, LETTERS * 2);
    node.proxy().gone();
    Waiting.until("readiness down", () -> node.status("/actuator/health/readiness") == 503);
    figures.must(node.status("/actuator/health/liveness") == 200, "liveness went down");
    int before = shown(sam);
    long asked = System.nanoTime();
    BotAnswer answer = sam.writes(node.bot(), "what have we learned about neglect");
    Waiting.until("an answer without a store", () -> shown(sam) > before);
    figures.say(
        "answered after %.1f s without a store: %s",
        (System.nanoTime() - asked) / 1e9, answer.status());
    figures.must(answer.status() == 200, "a turn was answered %d", answer.status());
    Waiting.pass(time);
    int sent = world.tenant().ledger().accepted().size();
    long back = System.nanoTime();
    node.proxy().back();
    Waiting.until("the next letter", () -> world.tenant().ledger().accepted().size() > sent);
    double resumed = (System.nanoTime() - back) / 1e9;
    Waiting.until("readiness up", () -> node.status("/actuator/health/readiness") == 200);
    figures.say(
        "away for %d s, sending again %.1f s after it came back", time.toSeconds(), resumed);
    figures.must(resumed <= 10, "it took %.1f s to go on", resumed);
  }

  private int shown(PracticeUser sam) {
    return world.tenant().conversations().in(sam.conversationId()).size();
  }

  private void judge() {
    world.post().awaitSettled(Waiting.LONG);
    // A post whose outcome could not be written is a doubt, as after a kill.
    Judge judge = new Judge(world.tenant(), world.post());
    List<String> doubt = judge.inDoubt();
    List<String> again =
        world.tenant().ledger().duplicates().stream()
            .filter(key -> judge.of(key).sentAgain())
            .toList();
    judge.doubt(doubt).doubt(again);
    figures.say(
        "%d letters: lost %d, duplicates outside doubt %d, sent again with a line %d, in doubt %d",
        2 * LETTERS,
        judge.lost(0, 2 * LETTERS).size(),
        judge.duplicates().size(),
        judge.sentAgain(),
        doubt.size());
    figures.none("lost", judge.lost(0, 2 * LETTERS));
    figures.none("duplicates outside doubt", judge.duplicates());
    figures.must(doubt.size() + again.size() <= 64, "more doubts than can be in flight");
  }
}
