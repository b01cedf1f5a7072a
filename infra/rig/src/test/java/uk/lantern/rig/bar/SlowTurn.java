package uk.lantern.rig.bar;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.PracticeUser;

/**
 * R8: a turn that takes longer than 15 s, and the same activity again to two other instances. Teams
 * would not come again, since Lantern answers "taken" after 10 s; here it does.
 */
final class SlowTurn {

  private static final Duration REDELIVERY = Duration.ofSeconds(15);

  private SlowTurn() {}

  /** In a world of three. */
  static void in(World world, Figures figures) {
    PracticeUser slow = world.tenant().user("Slow Reader");
    slow.writes(world.node(0).bot(), "hello");
    int before = shown(world, slow);
    world.node(0).proxy().slow("conversations", Duration.ofSeconds(4));
    world.tenant().faults().in(slow.conversationId(), new Fault.Slow(Duration.ofSeconds(13)));
    long start = System.nanoTime();
    deliver(world, slow);
    Waiting.until("the slow reply", () -> shown(world, slow) > before);
    double took = (System.nanoTime() - start) / 1e9;
    // A second reply would come as slowly.
    Waiting.pass(Duration.ofSeconds(20));
    world.node(0).proxy().well();
    world.tenant().faults().clear();
    int replies = shown(world, slow) - before;
    figures.say("a turn of %.1f s, again to two others after 15 s: %d replies", took, replies);
    figures.must(took > REDELIVERY.toSeconds(), "the turn took %.1f s only", took);
    figures.must(replies == 1, "%d replies to one activity", replies);
    figures.judge();
  }

  private static void deliver(World world, PracticeUser from) {
    ObjectNode question = from.activities().message("who am i");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> from.sends(bot(world, 0), question));
      Waiting.pass(REDELIVERY);
      threads.submit(() -> from.sends(bot(world, 1), question));
      threads.submit(() -> from.sends(bot(world, 2), question));
    }
  }

  private static URI bot(World world, int number) {
    return world.node(number).bot();
  }

  private static int shown(World world, PracticeUser to) {
    return world.tenant().conversations().in(to.conversationId()).size();
  }
}
