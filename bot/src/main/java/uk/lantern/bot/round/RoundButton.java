package uk.lantern.bot.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A button under questions.
 *
 * @param say what is typed instead
 */
public record RoundButton(String verb, String title, String say) {

  static List<Map<String, String>> values(List<RoundButton> buttons, RoundAbout about) {
    return buttons.stream().map(button -> button.values(about)).toList();
  }

  private Map<String, String> values(RoundAbout about) {
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
