package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.PracticeUser;

/** R18: people uninstall, block and leave in the middle of a broadcast. */
final class Leavers {

  private Leavers() {}

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R18", seed);
    int people = scale.of(300, 400, 1_500, 10_000);
    List<String> quick = List.of("-XX:TieredStopAtLevel=1");
    try (World world = World.open("r18", seed, 1, quick, (n, s) -> s.perSecond(30))) {
      world.tenant().conduct().takes(Duration.ofMillis(40));
      List<PracticeUser> users = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        users.add(world.tenant().user("Reader " + i));
      }
      world.post().reach(users.stream().map(user -> user.activities().oid()).toList());
      world
          .post()
          .offer(MessageKind.DIGEST, users.stream().map(user -> user.activities().oid()).toList());
      Waiting.until("a third of it", () -> world.tenant().ledger().accepted().size() >= people / 3);
      Map<String, Long> gone = new HashMap<>();
      for (int i = 0; i < people; i += 10) {
        goes(world, users.get(i), i / 10 % 3, gone);
      }
      world.post().awaitSettled(Waiting.LONG);
      judge(figures, world, people, gone);
    }
    figures.judge();
  }

  private static void goes(World world, PracticeUser user, int how, Map<String, Long> gone) {
    switch (how) {
      case 0 -> {
        int status = user.uninstalls(world.node(0).bot()).status();
        if (status != 200) {
          throw new IllegalStateException("a removal was answered " + status);
        }
      }
      case 1 -> user.blocks();
      default -> user.leaves();
    }
    if (how == 0) {
      gone.put(user.conversationId(), world.tenant().ledger().now());
    }
  }

  private static void judge(Figures figures, World world, int people, Map<String, Long> gone) {
    List<Entry> late =
        world.tenant().ledger().all().stream()
            .filter(e -> gone.containsKey(e.conversation()))
            .filter(e -> e.nanos() > gone.get(e.conversation()))
            .toList();
    Map<String, Integer> ends = new HashMap<>();
    world.post().audit().values().forEach(it -> ends.merge(it.state(), 1, Integer::sum));
    int seen = world.tenant().ledger().copies().size();
    long tries =
        world.tenant().ledger().all().stream()
            .filter(e -> e.outcome() == Entry.Outcome.REFUSED)
            .count();
    figures.say(
        "%d people, %d of them removed Lantern mid-way and %d blocked it or left: %s; %d requests"
            + " after a removal was known, %d refused by Teams",
        people, gone.size(), people / 10 - gone.size(), ends, late.size(), tries);
    figures.none("requests after a removal was known", late);
    int other =
        people
            - ends.getOrDefault("DELIVERED", 0)
            - ends.getOrDefault("UNREACHABLE", 0)
            - ends.getOrDefault("CANCELLED", 0);
    figures.must(other == 0, "%d have another end: %s", other, ends);
    figures.must(
        seen == ends.getOrDefault("DELIVERED", 0), "%d saw it, %s are reported", seen, ends);
    figures.must(world.tenant().ledger().duplicates().isEmpty(), "somebody saw it twice");
  }
}
