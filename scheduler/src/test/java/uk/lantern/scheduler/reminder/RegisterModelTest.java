package uk.lantern.scheduler.reminder;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Who gets what over ten weeks of a seeded register, Christmas in between, against a model that is
 * written down day by day and knows nothing of stages, slots, outbox or marks.
 */
class RegisterModelTest extends ReminderWorld {

  private static final long SEED = 20261126;
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
  private static final ActionState[] STATES = {
    ActionState.IN_PROGRESS,
    ActionState.AGREED,
    ActionState.RETURNED,
    ActionState.ON_HOLD,
    ActionState.EVIDENCE_SUBMITTED,
    ActionState.PROPOSED,
    ActionState.IN_PROGRESS
  };

  private final Set<String> modelTold = new HashSet<>();

  private void seed(int owners, int count) {
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      PersonKey owner = key("p" + random.nextInt(owners));
      Sketch sketch =
          Sketch.of("A-" + (101 + i), FIRST.plusDays(random.nextInt(110) - 20).toString())
              .owner(owner)
              .is(STATES[random.nextInt(STATES.length)]);
      if (random.nextInt(5) == 0) {
        sketch.delegate(key("p" + random.nextInt(owners)));
      }
      actions.put(sketch);
    }
  }

  @Test
  void overTenWeeksEverybodyGetsExactlyWhatThePlainModelSays() {
    seed(30, 300);
    int letters = 0;
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusWeeks(10)); day = day.plusDays(1)) {
      if (!working.isWorking(day)) {
        continue;
      }
      clock.set(day + "T09:00");
      daySweep().run(now());
      Map<String, Set<String>> got = lists(deliver());
      assertThat(got).as("seed %d, lines of %s", SEED, day).isEqualTo(modelDay(day));
      clock.set(day + "T10:00");
      cards.run(now());
      Map<String, Set<String>> cardsGot = lists(deliver());
      assertThat(cardsGot).as("seed %d, cards of %s", SEED, day).isEqualTo(modelCards(day));
      letters += got.size() + cardsGot.size();
    }
    assertThat(letters).isGreaterThan(300);
  }

  /** Kind and person, to the references; a person has at most one of each. */
  private static Map<String, Set<String>> lists(List<Sent> sent) {
    Map<String, Set<String>> lists = new TreeMap<>();
    for (Sent one : sent) {
      String who = one.kind() + " " + one.whom() + " " + one.message().key().what();
      assertThat(lists.put(who, new TreeSet<>(one.refs()))).as("two of " + who).isNull();
    }
    return lists;
  }

  private List<Action> underWay() {
    return actions.all.values().stream()
        .filter(
            it ->
                switch (it.state()) {
                  case AGREED, IN_PROGRESS, RETURNED, REOPENED -> true;
                  default -> false;
                })
        .toList();
  }

  private int over(Action action, LocalDate day) {
    int over = 0;
    for (LocalDate d = action.dueCurrent().plusDays(1); !d.isAfter(day); d = d.plusDays(1)) {
      over += working.isWorking(d) ? 1 : 0;
    }
    return over;
  }

  private boolean first(String fact) {
    return modelTold.add(fact);
  }

  private Map<String, Set<String>> modelDay(LocalDate day) {
    Map<String, Set<String>> lists = new TreeMap<>();
    for (Action action : underWay()) {
      String holder = action.holder().objectId();
      LocalDate due = action.dueCurrent();
      if (!day.isAfter(due)) {
        LocalDate eve = due.minusDays(1);
        while (!working.isWorking(eve)) {
          eve = eve.minusDays(1);
        }
        boolean told = day.equals(due) || !day.isBefore(eve);
        if (told && first(action.ref() + (day.equals(due) ? " same" : " eve"))) {
          add(lists, "ACTION_TODAY " + holder + " all", action);
        }
      } else {
        modelOver(action, holder, over(action, day), lists);
      }
    }
    return lists;
  }

  private void modelOver(Action action, String holder, int over, Map<String, Set<String>> lists) {
    if (over >= 1 && over < 5 && first(action.ref() + " 1")) {
      add(lists, "ACTION_OVERDUE " + holder + " all", action);
    }
    if (over >= 5 && over < 20 && first(action.ref() + " 5")) {
      add(lists, "ACTION_OVERDUE " + holder + " all", action);
      String owner = action.owner().objectId();
      if (!owner.equals(holder)) {
        add(lists, "ACTION_OVERDUE " + owner + " passed-on", action);
      }
    }
  }

  private Map<String, Set<String>> modelCards(LocalDate day) {
    Map<String, Set<String>> lists = new TreeMap<>();
    Map<String, Set<String>> reasons = new TreeMap<>();
    if (day.getDayOfWeek().getValue() != 2) {
      return lists;
    }
    List<String> facts = new ArrayList<>();
    for (Action action : underWay()) {
      String who = "ACTION_BUNDLE " + action.holder().objectId() + " all";
      long left = DAYS.between(day, action.dueCurrent());
      String stage = left > 28 || left < 2 ? "" : left > 14 ? "28" : left > 7 ? "14" : "7";
      if (left < 0) {
        add(lists, who, action);
        if (over(action, day) > 5) {
          add(reasons, who, action);
        }
      } else if (!stage.isEmpty() && !modelTold.contains(action.ref() + " " + stage + "d")) {
        add(lists, who, action);
        add(reasons, who, action);
        facts.add(action.ref() + " " + stage + "d");
      }
    }
    lists.keySet().retainAll(reasons.keySet());
    modelTold.addAll(facts);
    return lists;
  }

  private static void add(Map<String, Set<String>> lists, String who, Action action) {
    lists.computeIfAbsent(who, any -> new TreeSet<>()).add(action.ref());
  }

  /** A scaled one: twenty thousand of a thousand owners, all at one instant. */
  @Test
  void case124EverybodyGetsOneMessageWhenEverythingIsDueAtOnce() {
    for (int i = 0; i < 20_000; i++) {
      actions.put(Sketch.of("A-" + (100_000 + i), "2026-12-08").owner(key("o" + i % 1000)));
    }
    clock.set("2026-11-24T10:00");
    assertThat(cards.run(now())).isEqualTo(1000);
    assertThat(cards().run(now())).isZero();
    clock.set("2026-12-08T09:00");
    assertThat(daySweep().run(now())).isEqualTo(1000);
  }
}
