package uk.lantern.scheduler.reminder.letter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.reminder.ReminderWording;

/** Single lines: what is due now or next, and what is past its date. */
public record DayComposer(Phrases phrases) {

  /** Of the day before, the day itself, or a snooze that ended. */
  public Map<String, Object> due(List<Action> actions, LocalDate today) {
    return Map.of(
        BundleComposer.DEMO,
        isDemo(actions),
        "heading",
        phrases.say(ReminderWording.DAY_HEADING),
        "rows",
        inOrder(actions).stream().map(action -> line(action, today)).toList());
  }

  private Map<String, Object> line(Action action, LocalDate today) {
    long left = ChronoUnit.DAYS.between(today, action.dueCurrent());
    ReminderWording how =
        left == 0
            ? ReminderWording.LINE_TODAY
            : left == 1 ? ReminderWording.LINE_TOMORROW : ReminderWording.LINE_ON;
    String line =
        phrases.say(
            how,
            Map.of(
                "ref", action.ref(),
                "text", action.text(),
                "day", Phrases.day(action.dueCurrent())));
    return Map.of("action", action.ref(), "turn", action.turn(), "line", line);
  }

  /** To whoever owns or holds it: what would help? */
  public Map<String, Object> overdue(List<Action> actions, LocalDate today) {
    return Map.of(
        BundleComposer.DEMO,
        isDemo(actions),
        "heading",
        phrases.say(ReminderWording.OVERDUE_HEADING),
        "intro",
        "",
        "rows",
        inOrder(actions).stream()
            .map(
                action ->
                    row(
                        action,
                        overLine(
                            action,
                            today,
                            ReminderWording.OVERDUE_LINE_ONE,
                            ReminderWording.OVERDUE_LINE_MANY),
                        phrases.say(ReminderWording.OVERDUE_HELP),
                        true))
            .toList());
  }

  /** To the line manager, who is copied: who was asked, and that nothing is asked of them. */
  public Map<String, Object> copy(
      List<Action> actions, Map<String, String> owners, LocalDate today) {
    return Map.of(
        BundleComposer.DEMO,
        isDemo(actions),
        "heading",
        phrases.say(ReminderWording.COPY_HEADING),
        "intro",
        phrases.say(ReminderWording.COPY_INTRO),
        "rows",
        inOrder(actions).stream()
            .map(
                action ->
                    row(
                        action,
                        overLine(
                            action,
                            today,
                            ReminderWording.COPY_LINE_ONE,
                            ReminderWording.COPY_LINE_MANY),
                        phrases.say(
                            ReminderWording.COPY_TEXT,
                            Map.of("owner", owners.getOrDefault(action.ref(), ""))),
                        false))
            .toList());
  }

  private String overLine(
      Action action, LocalDate today, ReminderWording one, ReminderWording many) {
    long over = Phrases.daysOver(action, today);
    Map<String, Object> values =
        over == 1
            ? Map.of("ref", action.ref(), "text", action.text())
            : Map.of("ref", action.ref(), "text", action.text(), "days", over);
    return phrases.say(over == 1 ? one : many, values);
  }

  private static Map<String, Object> row(Action action, String line, String text, boolean mine) {
    return Map.of(
        "action", action.ref(),
        "turn", action.turn(),
        "line", line,
        "text", text,
        "mine", mine,
        "copied", !mine);
  }

  private static boolean isDemo(List<Action> actions) {
    return actions.stream().anyMatch(Action::isDemo);
  }

  private static List<Action> inOrder(List<Action> actions) {
    return actions.stream()
        .sorted(Comparator.comparing(Action::dueCurrent).thenComparing(Action::ref))
        .toList();
  }
}
