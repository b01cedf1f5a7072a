package uk.lantern.rig.bar;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.bson.Document;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.BotAnswer;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.PracticeUser;

/**
 * R7: each activity one to five times at once, to three instances. R8: again during a slow turn.
 */
final class Copies {

  /** So that nobody writes more than Teams lets a bot answer in one conversation. */
  private static final int EACH = 40;

  private static final int AT_ONCE = 16;

  /** One activity, who it comes from, and what its copies were answered. */
  private record Sent(PracticeUser from, ObjectNode activity, Set<String> answers) {
    boolean invoke() {
      return activity.path("type").asString("").equals("invoke");
    }

    String id() {
      return activity.path("id").asString("");
    }
  }

  private final World world;
  private final SplittableRandom random;
  private final List<PracticeUser> people = new ArrayList<>();

  private Copies(World world, long seed, int activities) {
    this.world = world;
    this.random = new SplittableRandom(seed);
    for (int i = 0; i < Math.max(25, activities / EACH); i++) {
      people.add(world.tenant().user("Person " + i));
    }
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R7", seed);
    int activities = scale.of(200, 500, 2_000, 10_000);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r7", seed, 3, quick, (n, s) -> s.perSecond(1_000))) {
      // The limits of one conversation are no part of this.
      world.tenant().limits().set(List.of());
      new Copies(world, seed, activities).run(figures, activities);
      if (scale != Scale.SHORT) {
        SlowTurn.in(world, new Figures("R8", seed));
      }
    }
    figures.judge();
  }

  private void run(Figures figures, int activities) {
    people.forEach(person -> person.writes(world.node(0).bot(), "hello"));
    long before = replies();
    List<Sent> sent = new ArrayList<>();
    for (int i = 0; i < activities; i++) {
      sent.add(activity(i % 2 == 0));
    }
    int copies = deliver(sent);
    long messages = sent.stream().filter(one -> !one.invoke()).count();
    Waiting.until("every reply", () -> replies() - before >= messages);
    // One too many would come as late as the others.
    Waiting.pass(Duration.ofSeconds(3));
    long replies = replies() - before;
    List<String> differing =
        sent.stream()
            .filter(one -> one.invoke() && one.answers().size() != 1)
            .map(Sent::id)
            .toList();
    List<String> kept =
        sent.stream().map(Sent::id).filter(activity -> kept(activity) != 1).toList();
    figures.say(
        "%d activities in %d copies to 3 instances: %d replies to %d messages, %d invokes"
            + " answered differently, %d kept other than once",
        activities, copies, replies, messages, differing.size(), kept.size());
    figures.must(replies == messages, "%d replies to %d messages", replies, messages);
    figures.none("invokes whose copies were answered differently", differing);
    figures.none("activities with other than one effect", kept);
  }

  private long replies() {
    return world.tenant().ledger().all().stream()
        .filter(entry -> entry.outcome() == Entry.Outcome.ACCEPTED)
        .count();
  }

  /** Typed: answered by a message. Pressed: the card is replaced, in the answer to the invoke. */
  private Sent activity(boolean typed) {
    PracticeUser from = people.get(random.nextInt(people.size()));
    ObjectNode activity =
        typed
            ? from.activities().message("who am i")
            : from.activities().cardAction("useful", Map.of("answer", "yes"));
    return new Sent(from, activity, Collections.synchronizedSet(new HashSet<>()));
  }

  /** Returns how many copies there were. */
  private int deliver(List<Sent> sent) {
    List<Runnable> all = new ArrayList<>();
    Semaphore room = new Semaphore(AT_ONCE);
    for (Sent one : sent) {
      for (int copies = 1 + random.nextInt(5); copies > 0; copies--) {
        URI bot = world.nodes().get(random.nextInt(3)).bot();
        all.add(() -> post(one, bot, room));
      }
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      all.forEach(threads::submit);
    }
    return all.size();
  }

  private void post(Sent one, URI bot, Semaphore room) {
    room.acquireUninterruptibly();
    try {
      BotAnswer answer = one.from().sends(bot, one.activity());
      one.answers().add(answer.status() + " " + answer.body());
    } finally {
      room.release();
    }
  }

  private long kept(String activity) {
    return world
        .post()
        .collection("conversations")
        .countDocuments(new Document("activity", activity));
  }
}
