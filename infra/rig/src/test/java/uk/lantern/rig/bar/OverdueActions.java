package uk.lantern.rig.bar;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.lantern.content.calendar.London;
import uk.lantern.rig.world.Packaged;
import uk.lantern.rig.world.PlainActions;
import uk.lantern.rig.world.Post;
import uk.lantern.rig.world.ReminderDesk;
import uk.lantern.rig.world.Setting;
import uk.lantern.rig.world.Solo;
import uk.lantern.rig.world.Staff;
import uk.lantern.rig.world.World;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.BundleSlotPolicy;
import uk.lantern.tenant.Entry;

/**
 * R14 for actions: Lantern was down for weeks, and when it starts everything everybody promised is
 * overdue and the cards of three weeks wait. Beside a start with one overdue action each.
 */
final class OverdueActions {

  private static final Pattern KEY = Pattern.compile("ACTION_[A-Z_]+\\|[^\"\\\\]+");
  private static final int PER_SECOND = 500;
  private static final int WEEKS = 3;

  /** A second card would come with one of the next claims. */
  private static final Duration NOTHING_MORE = Duration.ofSeconds(5);

  /** Both starts have the same. */
  private static final List<String> JVM = List.of(Packaged.smallMachine());

  private final Solo solo;
  private final Staff staff;
  private final PlainActions actions;
  private final ZonedDateTime moment;
  private double ready;

  private OverdueActions(Solo solo, Staff staff, PlainActions actions, ZonedDateTime moment) {
    this.solo = solo;
    this.staff = staff;
    this.actions = actions;
    this.moment = moment;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("R14-actions", seed);
    int overdue = scale.of(20_000, 50_000, 200_000, 1_000_000);
    int people = scale.of(500, 1_000, 2_000, 5_000);
    long few = start(seed, people, people, run -> figures.say("one action each: %s", run));
    long many =
        start(
            seed,
            overdue,
            people,
            run -> {
              figures.say("%d actions that are overdue: %s", overdue, run);
              run.judge(figures, scale);
            });
    double more = 100.0 * (many - few) / few;
    figures.say(
        "memory (RSS) at most %d MB, with one action each %d MB (%+.0f %%)", many, few, more);
    figures.must(more <= 20, "%.0f %% more memory", more);
    figures.judge();
  }

  /** One life; the most memory it had. */
  private static long start(long seed, int many, int people, Consumer<OverdueActions> then) {
    ZonedDateTime now = London.now(Clock.systemUTC());
    Consumer<Setting> pace = setting -> setting.perSecond(PER_SECOND);
    try (Solo solo = Solo.open("r14-actions", World.tenant(seed), JVM, pace)) {
      solo.tenant().limits().set(List.of());
      solo.tenant().ledger().keyedBy(KEY);
      Staff staff = new Staff(solo.tenant().settings().tenantId(), people);
      OverdueActions run =
          new OverdueActions(
              solo, staff, PlainActions.overdue(seed, now.toLocalDate(), many, people), now);
      run.live();
      then.accept(run);
      return solo.node().peak();
    }
  }

  private void live() {
    solo.before(this::fill);
    long start = System.nanoTime();
    solo.start();
    ready = (System.nanoTime() - start) / 1e9;
    Waiting.until("everybody's card", () -> each("ACTION_BUNDLE").size() >= expected());
    Waiting.until("the last sweep of the start", () -> hasRun("action-news"));
    solo.post().awaitSettled(Waiting.LONG);
    Waiting.pass(NOTHING_MORE);
  }

  private boolean hasRun(String cadence) {
    return solo.post().collection("jobRuns").countDocuments(Filters.eq("_id", cadence)) > 0;
  }

  /** The last card is still worth sending, until Tuesday; those before it are not. */
  private void fill(Post post) {
    post.reach(
        IntStream.range(0, staff.people()).mapToObj(staff::key).map(PersonKey::objectId).toList());
    ZonedDateTime tuesday =
        moment
            .minusHours(10)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY))
            .with(LocalTime.of(10, 0));
    try (ReminderDesk desk = ReminderDesk.on(post, moment)) {
      desk.file(staff, actions);
      for (int week = WEEKS - 1; week >= 0; week--) {
        desk.at(tuesday.minusWeeks(week));
        desk.offerFromTheList();
      }
    }
  }

  /** Whoever chose a day of their own has a card only on the days after it. */
  private long expected() {
    boolean all = BundleSlotPolicy.due(ReminderDesk.CHOSEN, moment).isPresent();
    return IntStream.range(0, staff.people())
        .filter(person -> all || !ReminderDesk.hasChosen(person))
        .count();
  }

  /** How many messages of a kind each got, by conversation. */
  private Map<String, Integer> each(String kind) {
    Map<String, Integer> each = new TreeMap<>();
    solo.tenant().ledger().accepted().stream()
        .filter(entry -> entry.key().startsWith(kind))
        .map(Entry::conversation)
        .forEach(where -> each.merge(where, 1, Integer::sum));
    return each;
  }

  private void judge(Figures figures, Scale scale) {
    Map<String, Integer> cards = each("ACTION_BUNDLE");
    Map<String, Integer> letters = each("ACTION_OVERDUE");
    figures.say(
        "%d people have their weekly card, %d of them a letter about what is newly overdue too",
        cards.size(), letters.size());
    figures.must(cards.size() >= expected(), "%d of %d people were told", cards.size(), expected());
    for (Map<String, Integer> kind : List.of(cards, letters)) {
      figures.none(
          "people with more than one of a kind",
          kind.entrySet().stream().filter(one -> one.getValue() > 1).toList());
    }
    figures.must(!scale.judgesRates() || ready <= 10, "ready after %.1f s", ready);
  }

  @Override
  public String toString() {
    return "ready after %.1f s, %d messages, %d cards of earlier weeks closed unsent"
        .formatted(
            ready,
            solo.tenant().ledger().accepted().size(),
            solo.post().count("CANCELLED", "EXPIRED"));
  }
}
