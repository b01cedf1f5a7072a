package uk.lantern.rig.bar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.springframework.util.FileSystemUtils;
import uk.lantern.content.calendar.London;
import uk.lantern.rig.world.CardJudge;
import uk.lantern.rig.world.PlainActions;
import uk.lantern.rig.world.PlainReminders;
import uk.lantern.rig.world.ReminderDesk;
import uk.lantern.rig.world.ReminderDesk.Sent;
import uk.lantern.rig.world.Staff;
import uk.lantern.store.EmbeddedStore;

/**
 * The weekly cards of thousands of people who own a hundred thousand open actions, on the embedded
 * store: offered, composed, and compared with a plain model; and again after three weeks in which
 * Lantern was down.
 */
final class ActionBundles {

  /** No bank holiday from nine weeks before to four weeks after it. */
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private static final int OWNED = 20;
  private static final double MOST_SECONDS = 30;

  private final Figures figures;
  private final Scale scale;
  private final ReminderDesk desk;
  private final Staff staff;
  private final PlainReminders plain;

  private ActionBundles(
      Figures figures, Scale scale, ReminderDesk desk, Staff staff, PlainReminders plain) {
    this.figures = figures;
    this.scale = scale;
    this.desk = desk;
    this.staff = staff;
    this.plain = plain;
  }

  static void run(Scale scale, long seed) throws Exception {
    Figures figures = new Figures("actions", seed);
    int open = scale.of(2_000, 20_000, 100_000, 100_000);
    Staff staff = new Staff("t", open / OWNED);
    PlainActions actions = PlainActions.of(seed, TUESDAY, open, staff.people());
    Path folder = Files.createTempDirectory("lantern-actions");
    try (EmbeddedStore store = EmbeddedStore.open(folder);
        ReminderDesk desk = ReminderDesk.at(store.uri(), at(TUESDAY, 10))) {
      desk.file(staff, actions);
      figures.say("%d open actions of %d people are filed", open, staff.people());
      new ActionBundles(figures, scale, desk, staff, new PlainReminders(actions)).weeks();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    figures.judge();
  }

  private static ZonedDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(London.ZONE);
  }

  private void weeks() {
    IntPredicate usual = person -> !ReminderDesk.hasChosen(person);
    week("the weekly cards", at(TUESDAY, 10), usual);
    week("those of a chosen day", at(TUESDAY.plusDays(2), 14), ReminderDesk::hasChosen);
    week("after three weeks of downtime", at(TUESDAY.plusWeeks(3), 10), usual);
    week(
        "after it, a chosen day",
        at(TUESDAY.plusWeeks(3).plusDays(2), 14),
        ReminderDesk::hasChosen);
  }

  private void week(String what, ZonedDateTime moment, IntPredicate whose) {
    Map<Integer, Set<String>> expected = plain.cards(moment.toLocalDate(), whose);
    desk.at(moment);
    double before = composed();
    long start = System.nanoTime();
    int offered = desk.sweep();
    double offering = (System.nanoTime() - start) / 1e9;
    int again = desk.sweepAfterAStart();
    List<Sent> sent = desk.deliver();
    double composing = composed() - before;
    figures.say(
        "%s: %d offered in %.1f s, their words in %.1f s", what, offered, offering, composing);
    figures.must(
        offered == expected.size(), "%s: %d instead of %d", what, offered, expected.size());
    figures.must(again == 0, "%s: %d more at a second look", what, again);
    compare(what, new CardJudge(staff, expected, sent));
    if (scale.judgesRates()) {
      figures.must(
          offering + composing <= MOST_SECONDS, "%s: %.1f s in all", what, offering + composing);
    }
  }

  private double composed() {
    return desk.composing().toNanos() / 1e9;
  }

  private void compare(String what, CardJudge judge) {
    figures.none(what + ": people with a second message", judge.twice());
    figures.none(what + ": people with a wrong card", judge.wrong());
    figures.none(what + ": people with a card too many", judge.tooMany());
  }
}
