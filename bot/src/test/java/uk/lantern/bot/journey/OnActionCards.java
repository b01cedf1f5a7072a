package uk.lantern.bot.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.lantern.scheduler.action.Action;

/** People before the cards of actions, pressing what they should and what they should not. */
abstract class OnActionCards {

  static final LocalDate DUE = LocalDate.of(2027, 3, 31);
  static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  final Served served = Served.shared();
  final Acting acting = new Acting(served);
  final Chat sam = served.chat("Sam Lee");
  final Chat kim = served.chat("Kim Dale");

  static Map<String, String> on(Action action, Map<String, String> inputs) {
    Map<String, String> data = new HashMap<>(inputs);
    data.put("v", "1");
    data.put("action", action.ref());
    data.put("turn", String.valueOf(action.turn()));
    return data;
  }

  final String presses(Chat chat, String verb, Map<String, String> data) {
    return String.join(
        "\n",
        chat.sends(chat.activities().cardAction(verb, data)).stream().map(Shown::text).toList());
  }

  final Action started() {
    return acting.started("Sam Lee", "Brief the team", DUE);
  }
}
