package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Sight;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Lists of actions by date, each row with its colour in words and the button that helps most. */
@Component
record MineCards(Actions actions, OwnerWords words, OwnerCards cards) {

  /** A card lists eight; the register has them all. */
  private static final int MOST_OVERDUE = 100;

  /**
   * Those that somebody was asked to take over and has not answered. By their own sight only: who
   * may see everything is not asked for a hundred thousand.
   */
  List<Action> askedOf(Person person) {
    Sight own = new Sight(person.key(), false, Set.of(), Set.of(), Set.of(), null, false);
    return actions.in(own, ActionFilter.open()).stream()
        .filter(it -> person.key().equals(it.people().handover()))
        .toList();
  }

  /**
   * @param asked what waits for their word whether they take it over
   */
  Card list(List<Action> mine, List<Action> asked, PersonKey me, LocalDate today) {
    if (mine.isEmpty() && asked.isEmpty()) {
      return cards.receipt(cards.say(ActionsWording.MINE_NONE));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    asked.forEach(it -> rows.add(row(it, today, cards.say(ActionsWording.ROW_ASKED), true)));
    mine.forEach(it -> rows.add(row(it, today, note(it, me), isToOpen(it))));
    int count = mine.size();
    String heading =
        count == 1
            ? cards.say(ActionsWording.MINE_ONE)
            : cards.say(ActionsWording.MINE_MANY, Map.of("count", count));
    return card(heading, words.counts(mine, today), rows, isDemo(mine, asked));
  }

  /**
   * Of others, for whoever has none of their own: the longest past their dates, with who does it.
   */
  Card overdue(Sight sight, LocalDate today) {
    List<Action> late =
        actions.in(sight, ActionFilter.open().dueBefore(today).atMost(MOST_OVERDUE)).stream()
            .filter(it -> it.isOverdueOn(today))
            .toList();
    String none = cards.say(ActionsWording.MINE_NONE);
    if (late.isEmpty()) {
      return cards.receipt(none);
    }
    boolean more = late.size() == MOST_OVERDUE;
    String register =
        isOfTheirOffice(sight) ? " " + cards.say(ActionsWording.OVERDUE_REGISTER) : "";
    return card(
        cards.say(
            more ? ActionsWording.OVERDUE_MORE : ActionsWording.OVERDUE_OTHERS,
            Map.of("count", late.size())),
        none + register,
        rows(late, today),
        isDemo(late, List.of()));
  }

  /** Whoever sees a whole agency, a group or everything has the register; a manager has a team. */
  private static boolean isOfTheirOffice(Sight sight) {
    return sight.everything()
        || !sight.agencies().isEmpty()
        || !sight.groups().isEmpty()
        || sight.exceptionsDueBefore() != null;
  }

  /** Of a team, with who does it. */
  Card team(String heading, List<Action> team, LocalDate today) {
    return card(heading, words.counts(team, today), rows(team, today), isDemo(team, List.of()));
  }

  private List<Map<String, Object>> rows(List<Action> others, LocalDate today) {
    return others.stream().map(it -> row(it, today, words.name(it.holder()), true)).toList();
  }

  private Card card(String heading, String counts, List<Map<String, Object>> rows, boolean demo) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", heading);
    values.put("summary", counts);
    values.put("rows", rows);
    values.put("demo", demo);
    return cards.cards().card("action-mine", values);
  }

  private Map<String, Object> row(Action action, LocalDate today, String note, boolean opens) {
    ActionsWording press = opens ? ActionsWording.PRESS_OPEN : ActionsWording.PRESS_UPDATE;
    return Map.of(
        "action", action.ref(),
        "turn", opens ? "" : String.valueOf(action.turn()),
        "status", words.status(action, today),
        "colour", OwnerWords.paint(words.rag(action, today)),
        "title", words.title(action),
        "note", note,
        "verb", opens ? "action-open" : "action-update",
        "press", cards.say(press, Map.of("ref", action.ref())),
        "say", opens ? action.ref() : "update " + action.ref());
  }

  private static boolean isToOpen(Action action) {
    return !action.state().isUnderWay();
  }

  private String note(Action action, PersonKey me) {
    if (action.openExtension().isPresent()) {
      return cards.say(ActionsWording.ROW_MORE_TIME);
    }
    if (OwnerButtons.isToAgree(action, me)) {
      return cards.say(ActionsWording.ROW_TO_AGREE);
    }
    if (!me.equals(action.holder())) {
      return cards.say(ActionsWording.LINE_HOLDER, Map.of("name", words.name(action.holder())));
    }
    return action.state() == ActionState.AGREED || action.state() == ActionState.IN_PROGRESS
        ? ""
        : words.state(action);
  }

  private static boolean isDemo(List<Action> one, List<Action> other) {
    return one.stream().anyMatch(Action::isDemo) || other.stream().anyMatch(Action::isDemo);
  }
}
