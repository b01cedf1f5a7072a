package uk.lantern.bot.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.ResponseStep;

/** An auditor before the cards of an audit that they have begun. */
abstract class OnAuditCards {

  static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  final Served served = Served.shared();
  final AuditDay day = new AuditDay(served);
  final Chat nina = served.chat("Nina Shah");
  final Chat dan = served.chat("Dan Whitlow");
  final Chat kim = served.chat("Kim Dale");
  Round round;

  @BeforeEach
  void begun() {
    round = day.single();
    ResponseKey key = new ResponseKey(round.ref(), "demo_nhs", "1");
    day.responses().take(key, day.key("Nina Shah"), 0, new ResponseStep.Start());
  }

  final Response now() {
    return day.now(round, "demo_nhs", "1");
  }

  final Map<String, String> on(Response response, Map<String, String> inputs) {
    Map<String, String> data = new HashMap<>(inputs);
    data.put("v", "1");
    data.put("round", response.key().round());
    data.put("part", response.key().piece());
    data.put("turn", String.valueOf(response.turn()));
    return data;
  }

  /** What answers; the round's letter may come at any moment. */
  static String presses(Chat who, String verb, Map<String, String> data) {
    return who.sends(who.activities().cardAction(verb, data)).stream()
        .filter(shown -> !shown.isLetter())
        .map(Shown::text)
        .collect(Collectors.joining("\n"));
  }
}
