package uk.lantern.bot.actions;

import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.action.Action;

/**
 * A button of a card about an action.
 *
 * @param say what is typed instead
 * @param action its reference
 * @param turn of the action as the card shows it; empty for what only shows
 * @param choice what is chosen by it; empty for none
 */
record CardButton(
    String verb, String title, String say, String action, String turn, String choice) {

  static CardButton of(Action action, String verb, String title, String say) {
    return of(action, verb, title, say, "");
  }

  static CardButton of(Action action, String verb, String title, String say, String choice) {
    return new CardButton(verb, title, say, action.ref(), String.valueOf(action.turn()), choice);
  }

  static List<Map<String, String>> values(List<CardButton> buttons) {
    return buttons.stream()
        .map(
            it ->
                Map.of(
                    "verb", it.verb,
                    "title", it.title,
                    "say", it.say,
                    "action", it.action,
                    "turn", it.turn,
                    "choice", it.choice))
        .toList();
  }

  @Override
  public String toString() {
    return "CardButton[" + verb + "]";
  }
}
