package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import uk.lantern.rig.world.Judge;
import uk.lantern.rig.world.Post;
import uk.lantern.rig.world.Solo;
import uk.lantern.scheduler.outbox.MessageKind;

/** R1: one process on its embedded store, kill -9 at any moment. */
final class KillsAtRandom {

  private final Solo solo;
  private final Figures figures;
  private final SplittableRandom random;
  private final Set<String> doubted = new HashSet<>();
  private final List<Integer> inFlight = new ArrayList<>();

  private KillsAtRandom(Solo solo, Figures figures, long seed) {
    this.solo = solo;
    this.figures = figures;
    this.random = new SplittableRandom(seed);
  }

  static void run(Scale scale, long seed) {
    int kills = scale.of(2, 4, 40, 200);
    int letters = scale.of(300, 600, 4_000, 20_000);
    Figures figures = new Figures("R1", seed);
    try (Solo solo = Solo.open("r1", seed)) {
      solo.tenant().conduct().takes(Duration.ofMillis(20), Duration.ofMillis(250));
      new KillsAtRandom(solo, figures, seed).run(kills, letters);
    }
    figures.judge();
  }

  private void run(int kills, int letters) {
    solo.start();
    solo.post().reach(0, letters);
    int half = letters / 2;
    solo.post().offer(MessageKind.QUESTION_ANSWERED, 0, half);
    solo.post().offer(MessageKind.DIGEST, half, letters);
    for (int kill = 1; kill <= kills; kill++) {
      life(kill);
    }
    solo.post().awaitSettled(Waiting.LONG.plusSeconds(letters));
    Judge judge = new Judge(solo.tenant(), solo.post()).doubt(doubted);
    figures.say(
        "%d kills -9 over %d letters, in flight at the kills %s; store opened %d times of %d",
        kills, letters, inFlight, kills + 1, kills + 1);
    figures.say(
        "lost %d, duplicates outside doubt %d, sent again with a line %d, in doubt %d of %d in"
            + " flight",
        judge.lost(0, letters).size(),
        judge.duplicates().size(),
        judge.sentAgain(),
        judge.inDoubt().size(),
        doubted.size());
    figures.none("lost", judge.lost(0, letters));
    figures.none("duplicates outside doubt", judge.duplicates());
    figures.must(
        doubted.containsAll(judge.inDoubt()), "something is in doubt that was not in flight");
  }

  /** Sends for a while, dies, opens again. */
  private void life(int kill) {
    Post post = solo.post();
    long before = solo.tenant().ledger().accepted().size();
    if (post.count("DUE") > 0) {
      Waiting.until(
          "a letter of life " + kill,
          () -> solo.tenant().ledger().accepted().size() > before || post.count("DUE") == 0);
    }
    int wait = random.nextInt(1_500);
    Waiting.pass(Duration.ofMillis(wait));
    Set<String> owners = post.owners();
    solo.kill();
    solo.start();
    // What the dead were sending is still theirs: nobody takes over before 2 s of watching.
    List<String> left = new ArrayList<>();
    owners.forEach(owner -> left.addAll(solo.post().held(owner, "SENDING")));
    doubted.addAll(left);
    inFlight.add(left.size());
  }
}
