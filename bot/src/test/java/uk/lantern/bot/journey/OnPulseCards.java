package uk.lantern.bot.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;

/** Somebody before the cards of a pulse, pressing what they should and what they should not. */
abstract class OnPulseCards {

  static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  final Served served = Served.shared();
  final Rounding rounding = new Rounding(served);
  final Chat sam = served.chat("Sam Lee");
  Round round;

  @BeforeEach
  void asked() {
    round = rounding.open("pulse-escalation");
  }

  final Map<String, String> on(String question, String answer) {
    Map<String, String> data = new HashMap<>();
    data.putAll(Map.of("v", "1", "round", round.ref(), "stage", "ONCE"));
    data.putAll(Map.of("question", question, "answer", answer));
    return data;
  }

  final String presses(Chat chat, String verb, Map<String, String> data) {
    return shown(chat.sends(chat.activities().cardAction(verb, data)));
  }

  static String shown(List<Shown> all) {
    return String.join("\n", all.stream().map(Shown::text).toList());
  }

  final String answers(String question, String answer) {
    return presses(sam, "pulse-answer", on(question, answer));
  }

  final String next() {
    return rounding.next(round, "Sam Lee", Stage.ONCE).orElse("");
  }
}
