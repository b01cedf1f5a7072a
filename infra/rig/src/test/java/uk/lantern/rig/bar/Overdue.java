package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import uk.lantern.rig.world.Backlog;
import uk.lantern.rig.world.Packaged;
import uk.lantern.rig.world.Solo;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.Entry;

/**
 * R14: the reminders of months wait when Lantern starts. Beside a start at which each person has
 * one reminder waiting, so that what is compared is the backlog and nothing else.
 */
final class Overdue {

  /** The reminders of the last ten days are still worth sending, all others are too late. */
  private static final Duration LIFE = Duration.ofDays(10);

  private static final int PER_SECOND = 500;

  /** A late second reminder would come with one of the next claims. */
  private static final Duration NOTHING_MORE = Duration.ofSeconds(15);

  /** Both starts have the same. */
  private static final List<String> JVM =
      List.of(Packaged.smallMachine(), "-XX:TieredStopAtLevel=1");

  private final Solo solo;
  private final int people;
  private double ready;
  private long closed;

  private Overdue(Solo solo, int people) {
    this.solo = solo;
    this.people = people;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R14", seed);
    int letters = scale.of(5_000, 20_000, 200_000, 1_000_000);
    int people = scale.of(250, 500, 2_000, 5_000);
    long few = start(seed, people, 1, run -> figures.say("one reminder each: %s", run));
    long many =
        start(
            seed,
            people,
            letters / people,
            run -> {
              figures.say("%d reminders that are overdue: %s", letters, run);
              run.judge(figures, scale);
            });
    double more = 100.0 * (many - few) / few;
    figures.say(
        "memory (RSS) at most %d MB, with one reminder each %d MB (%+.0f %%)", many, few, more);
    figures.must(more <= 20, "%.0f %% more memory", more);
    figures.judge();
  }

  /** One life; the most memory it had. */
  private static long start(long seed, int people, int days, Consumer<Overdue> then) {
    try (Solo solo =
        Solo.open("r14", World.tenant(seed), JVM, setting -> setting.perSecond(PER_SECOND))) {
      solo.tenant().limits().set(List.of());
      Overdue run = new Overdue(solo, people);
      run.live(days);
      then.accept(run);
      return solo.node().peak();
    }
  }

  private void live(int days) {
    solo.before(post -> new Backlog(people, days, LIFE).into(post, solo.tenant()));
    long start = System.nanoTime();
    solo.start();
    ready = (System.nanoTime() - start) / 1e9;
    Waiting.until("everybody's reminder", () -> accepted().size() >= people);
    Waiting.pass(NOTHING_MORE);
    closed = solo.post().count("CANCELLED", "EXPIRED");
  }

  private List<Entry> accepted() {
    return solo.tenant().ledger().accepted();
  }

  private void judge(Figures figures, Scale scale) {
    Map<String, Integer> each = new TreeMap<>();
    accepted().forEach(entry -> each.merge(entry.conversation(), 1, Integer::sum));
    figures.must(each.size() == people, "%d of %d people were told", each.size(), people);
    figures.none(
        "people with more than one",
        each.entrySet().stream().filter(one -> one.getValue() > 1).toList());
    figures.none(
        "reminders that were not the person's newest",
        accepted().stream().filter(entry -> number(entry) >= people).toList());
    List<Double> places = places();
    figures.say("newest first: middle places of those 0 to 4 days old %s", places);
    for (int age = 1; age < places.size(); age++) {
      figures.must(
          places.get(age) > places.get(age - 1), "those %d days old went before newer ones", age);
    }
    figures.must(!scale.judgesRates() || ready <= 10, "ready after %.1f s", ready);
  }

  /** Where in the order the middle one of each age stood. */
  private List<Double> places() {
    List<List<Double>> places = new ArrayList<>();
    for (int age = 0; age < Backlog.AGES; age++) {
      places.add(new ArrayList<>());
    }
    List<Entry> order = accepted();
    for (int place = 0; place < order.size(); place++) {
      places.get(number(order.get(place)) % people % Backlog.AGES).add((double) place);
    }
    return places.stream().map(those -> Percentile.of(those, 50)).toList();
  }

  private static int number(Entry entry) {
    return Integer.parseInt(entry.key().substring(2));
  }

  @Override
  public String toString() {
    return "ready after %.1f s, %d told, %d closed as too late or replaced by then"
        .formatted(ready, accepted().size(), closed);
  }
}
