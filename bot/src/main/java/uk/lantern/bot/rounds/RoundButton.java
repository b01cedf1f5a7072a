package uk.lantern.bot.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A button of a card of this package.
 *
 * @param say what is typed instead
 */
record RoundButton(String verb, String title, String say, About about) {

  static List<Map<String, String>> values(List<RoundButton> buttons) {
    return buttons.stream().map(RoundButton::values).toList();
  }

  Map<String, String> values() {
    Map<String, String> values = new HashMap<>(about.values());
    values.put("verb", verb);
    values.put("title", title);
    values.put("say", say);
    return values;
  }

  @Override
  public String toString() {
    return "RoundButton[" + verb + "]";
  }
}
