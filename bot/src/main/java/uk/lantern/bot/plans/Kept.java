package uk.lantern.bot.plans;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.bot.turn.Command;

/**
 * What was filled in before, which the button of a form's next card carries: a form that asks for
 * more than four things is several cards. Each text travels in a key of its own, so that it is
 * looked through as it was when it was filled in.
 */
final class Kept {

  /** As many as template {@code plan-form} has places for. */
  static final int MOST = 6;

  private static final String IDS = "kept";

  private Kept() {}

  /**
   * Values for the template.
   *
   * @param ids of what is not asked on this card and was said before
   */
  static Map<String, String> values(List<String> ids, Given given) {
    if (ids.size() > MOST) {
      throw new IllegalArgumentException("A form keeps at most " + MOST + " texts: " + ids);
    }
    Map<String, String> values = new HashMap<>();
    values.put(IDS, String.join(" ", ids));
    for (int place = 0; place < MOST; place++) {
      values.put(IDS + (place + 1), place < ids.size() ? given.text(ids.get(place)) : "");
    }
    return values;
  }

  /** What was said on this card and on those before it. */
  static Map<String, String> said(Command command) {
    Map<String, String> said = new LinkedHashMap<>();
    String[] ids = command.data().getOrDefault(IDS, "").strip().split("\\s+");
    for (int place = 0; place < Math.min(MOST, ids.length); place++) {
      if (!ids[place].isEmpty()) {
        said.put(ids[place], command.data().getOrDefault(IDS + (place + 1), ""));
      }
    }
    said.putAll(command.data());
    return said;
  }
}
