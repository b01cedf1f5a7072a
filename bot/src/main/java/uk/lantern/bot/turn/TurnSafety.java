package uk.lantern.bot.turn;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.lantern.content.safety.SafetyCheck;
import uk.lantern.content.safety.SafetyClass;

/** What the worst of all that somebody typed or sent from a card is, whatever it was typed into. */
@Component
class TurnSafety {

  private final SafetyCheck safety;
  private final FeatureRouter router;
  private final Admission admission;
  private final OwnWords own;

  /** Our own phrases in which the cues found nothing: they will not find anything next time. */
  private final Set<String> harmless = ConcurrentHashMap.newKeySet();

  TurnSafety(SafetyCheck safety, FeatureRouter router, Admission admission, OwnWords own) {
    this.safety = safety;
    this.router = router;
    this.admission = admission;
    this.own = own;
  }

  SafetyClass worst(Turn turn) {
    Supplier<Optional<String>> writing = () -> writing(turn);
    SafetyClass worst = checked(turn, "", turn.text(), writing);
    if (turn.action() == null || worst.stopsTheTurn()) {
      return worst;
    }
    for (Map.Entry<String, String> input : turn.action().data().entrySet()) {
      if (own.isCode(input.getValue())) {
        continue;
      }
      SafetyClass found = checked(turn, input.getKey(), input.getValue(), writing);
      if (stops(found)) {
        return found;
      }
      boolean heavier = worst == SafetyClass.NONE || found == SafetyClass.S10;
      worst = heavier ? found : worst;
    }
    return worst;
  }

  /** Whether a value behind a button is a code of ours, in which nothing can identify anybody. */
  boolean isCode(String value, Turn turn) {
    CardAction action = turn.action();
    return action != null && action.data().containsValue(value) && own.isCode(value);
  }

  /** Whether nothing of a turn goes on. */
  static boolean stops(SafetyClass found) {
    return found.stopsTheTurn() || found == SafetyClass.FAILED;
  }

  /** Only for those who may: nobody gets past the second opinion by a verb that is not theirs. */
  Optional<String> writing(Turn turn) {
    return router.writing(turn).filter(verb -> admission.may(turn, verb));
  }

  /**
   * One of our own commands, typed or what a button says, is no cry for help by a word of it; nor
   * is what the team writes for many or an auditor of records, nor a code that only our cards know.
   *
   * @param writing asked for only when the turn would stop: it may need a look-up
   */
  private SafetyClass checked(
      Turn turn, String field, String text, Supplier<Optional<String>> writing) {
    if (own.are(text)) {
      return safety.checkCommand(text).safetyClass();
    }
    if (harmless.contains(text)) {
      return SafetyClass.NONE;
    }
    boolean command = router.isCommandAlone(text);
    // The second opinion costs milliseconds, and of a command it cannot change what the cues let
    // through: only what both stop is stopped.
    if (command && safety.checkCommand(text).safetyClass() == SafetyClass.NONE) {
      if (router.isPhrase(text)) {
        harmless.add(text);
      }
      return SafetyClass.NONE;
    }
    SafetyClass found = safety.check(text).safetyClass();
    if (!found.stopsTheTurn()) {
      return found;
    }
    return command || router.isAnswer(turn, field, text)
        ? safety.checkCommand(text).safetyClass()
        : writing.get().map(verb -> written(text, verb)).orElse(found);
  }

  private SafetyClass written(String text, String verb) {
    if (router.isDescribing(verb)) {
      return safety.checkDescription(text).safetyClass();
    }
    return router.isRecording(verb)
        ? safety.checkCommand(text).safetyClass()
        : safety.checkPublished(text).safetyClass();
  }
}
