package uk.lantern.scheduler.reminder.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.reminder.ReminderWording;

/** The one card of a week: the whole of a single action, a row each of several, by date. */
public record BundleComposer(Phrases phrases) {

  /** Of a card: something it speaks of is made up. */
  public static final String DEMO = "demo";

  private static final int IN_A_WEEK = 7;
  private static final int IN_TWO_WEEKS = 14;
  private static final int IN_FOUR_WEEKS = 28;

  /**
   * @param name of whom it is for, empty when nobody knows
   * @param actions all of them still to be told; none when only something else is left
   * @param beside what is asked beside actions
   */
  public Map<String, Object> card(
      String name, List<Action> actions, List<Map<String, Object>> beside, LocalDate today) {
    List<Action> inOrder =
        actions.stream()
            .sorted(Comparator.comparing(Action::dueCurrent).thenComparing(Action::ref))
            .toList();
    boolean single = inOrder.size() == 1;
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", heading(inOrder, today));
    values.put("name", name);
    List<Map<String, Object>> rows = new ArrayList<>();
    inOrder.forEach(action -> rows.add(single ? whole(action, today) : row(action, today)));
    values.put("one", single ? rows : List.of());
    values.put("rows", single ? List.of() : rows);
    values.put("asks", beside);
    values.put(DEMO, inOrder.stream().anyMatch(Action::isDemo));
    return values;
  }

  private String heading(List<Action> actions, LocalDate today) {
    return switch (actions.size()) {
      case 0 -> phrases.say(ReminderWording.NO_ACTION);
      case 1 -> one(actions.getFirst(), today);
      default -> many(actions, today);
    };
  }

  private String one(Action action, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, action.dueCurrent());
    if (left < 0) {
      return phrases.say(ReminderWording.ONE_OVERDUE);
    }
    return phrases.say(
        switch ((int) Math.min(left, Integer.MAX_VALUE)) {
          case 0 -> ReminderWording.ONE_TODAY;
          case 1 -> ReminderWording.ONE_TOMORROW;
          case IN_A_WEEK -> ReminderWording.ONE_IN_A_WEEK;
          case IN_TWO_WEEKS -> ReminderWording.ONE_IN_2_WEEKS;
          case IN_FOUR_WEEKS -> ReminderWording.ONE_IN_4_WEEKS;
          default -> ReminderWording.ONE_SOON;
        });
  }

  private String many(List<Action> actions, LocalDate today) {
    long over = actions.stream().filter(action -> Phrases.daysOver(action, today) > 0).count();
    return over == 0
        ? phrases.say(ReminderWording.MANY, Map.of("count", actions.size()))
        : phrases.say(ReminderWording.MANY_OVERDUE, Map.of("count", actions.size(), "over", over));
  }

  private Map<String, Object> whole(Action action, LocalDate today) {
    Map<String, Object> values = row(action, today);
    values.put("why", action.words().difference());
    values.put("done", action.words().success());
    values.put("canWait", !action.isSafetyCritical() && !action.isOverdueOn(today));
    return values;
  }

  private Map<String, Object> row(Action action, LocalDate today) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("action", action.ref());
    values.put("turn", action.turn());
    values.put("text", action.text());
    values.put("due", phrases.due(action, today));
    values.put("status", phrases.status(action, today));
    return values;
  }
}
