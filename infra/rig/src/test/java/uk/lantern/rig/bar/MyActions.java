package uk.lantern.rig.bar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.lantern.content.calendar.London;
import uk.lantern.rig.world.PlainActions;
import uk.lantern.rig.world.ReminderDesk;
import uk.lantern.rig.world.Solo;
import uk.lantern.rig.world.Staff;
import uk.lantern.rig.world.World;
import uk.lantern.tenant.PracticeUser;

/**
 * How long somebody waits for <i>my actions</i>, a manager for <i>team overview</i> and an officer
 * for <i>what waits for me</i>, at the front door of one instance on its embedded store that holds
 * a hundred thousand open actions.
 */
final class MyActions {

  private static final int PER_SECOND = 4;
  private static final int OWNED = 20;
  private static final int MOST_MILLIS = 300;
  private static final int COMPARED = 20;
  private static final Pattern COUNT = Pattern.compile("(?:You have|Actions:) (\\d+)");
  private static final Pattern MORE = Pattern.compile("There are (\\d+) more");
  private static final int LISTED = 10;

  private final Figures figures;
  private final Asking asking;
  private final Scale scale;

  private MyActions(Figures figures, Asking asking, Scale scale) {
    this.figures = figures;
    this.asking = asking;
    this.scale = scale;
  }

  static void run(Scale scale, long seed) {
    Figures figures = new Figures("my-actions", seed);
    int open = scale.of(2_000, 20_000, 100_000, 100_000);
    LocalDate today = London.today(Clock.systemUTC());
    PlainActions actions = PlainActions.of(seed, today, open, open / OWNED);
    try (Solo solo = Solo.open("my-actions", World.tenant(seed), List.of(), setting -> {})) {
      Staff staff = new Staff(solo.tenant().settings().tenantId(), actions.people());
      solo.before(
          post -> {
            try (ReminderDesk desk = ReminderDesk.on(post, London.now(Clock.systemUTC()))) {
              desk.file(staff, actions);
            }
          });
      solo.start();
      solo.post().awaitSettled(Waiting.LONG);
      figures.say("%d open actions of %d people", open, staff.people());
      MyActions bar = new MyActions(figures, new Asking(solo), scale);
      bar.ask("my actions", users(solo, staff.people(), Staff::name), held(actions, Set::of));
      bar.ask(
          "team overview", users(solo, staff.teams(), Staff::manager), held(actions, staff::of));
      bar.ask(
          "what waits for me",
          users(solo, Staff.OFFICERS, Staff::officer),
          officer -> actions.forOfficer());
    }
    figures.judge();
  }

  private static IntUnaryOperator held(PlainActions actions, IntFunction<Set<Integer>> whose) {
    return n -> actions.heldBy(whose.apply(n));
  }

  private static List<PracticeUser> users(Solo solo, int many, IntFunction<String> name) {
    return IntStream.range(0, many).mapToObj(name).map(solo.tenant()::user).toList();
  }

  /**
   * @param right how many actions the person of a number is to be told of
   */
  private void ask(String text, List<PracticeUser> people, IntUnaryOperator right) {
    compare(text, people, right);
    int turns = scale.of(40, 120, 600, 3_000);
    asking.at(PER_SECOND, turns / 2, people, text); // warms up
    List<Double> waits = asking.at(PER_SECOND, turns, people, text);
    double p99 = Percentile.of(waits, 99);
    figures.say(
        "%s, %d times, %d a second: p50 %.0f, p99 %.0f, longest %.0f ms",
        text, waits.size(), PER_SECOND, Percentile.of(waits, 50), p99, Percentile.of(waits, 100));
    figures.must(waits.size() == turns, "%d of %d were answered", waits.size(), turns);
    if (scale.judgesRates()) {
      figures.must(p99 <= MOST_MILLIS, "%s: p99 is %.0f ms", text, p99);
    }
  }

  private void compare(String text, List<PracticeUser> people, IntUnaryOperator right) {
    List<String> wrong = new ArrayList<>();
    for (int n = 0; n < Math.min(COMPARED, people.size()); n++) {
      int told = count(asking.once(people.get(n), text));
      int has = right.applyAsInt(n);
      if (told != has) {
        wrong.add("%d told of %d instead of %d".formatted(n, told, has));
      }
    }
    figures.none("wrong answers to " + text, wrong);
  }

  private static int count(String reply) {
    Matcher found = COUNT.matcher(reply);
    if (found.find()) {
      return Integer.parseInt(found.group(1));
    }
    Matcher more = MORE.matcher(reply); // only what waits for an officer says no number of its own
    return more.find() ? LISTED + Integer.parseInt(more.group(1)) : 0;
  }
}
