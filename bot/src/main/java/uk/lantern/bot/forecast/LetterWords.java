package uk.lantern.bot.forecast;

import java.util.Map;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.outbox.OccurrenceKey;

/** What a letter is called that has been offered already, from its key alone. */
public record LetterWords(Wording wording) {

  /** For example: The team's answer to Q-0147. */
  public String of(OccurrenceKey key) {
    return switch (key.kind()) {
      case WAITING_QUESTIONS -> wording.say(ForecastWording.QUESTIONS);
      case QUESTION_ANSWERED ->
          wording.say(
              ForecastWording.ANSWER, Map.of("ref", key.what().replaceFirst(" r\\d+$", "")));
      case SAVED_CHANGED -> wording.say(ForecastWording.SAVED_CHANGED);
      case DIGEST -> wording.say(ForecastWording.DIGEST_REF, Map.of("ref", key.what()));
      case DIGEST_UPDATE, DIGEST_NOTE -> wording.say(ForecastWording.OTHER_LETTER);
      case ACTION_BUNDLE -> wording.say(ForecastWording.ACTIONS);
      case ACTION_TODAY -> wording.say(ForecastWording.ACTION_TODAY);
      case ACTION_OVERDUE -> wording.say(ForecastWording.ACTION_OVERDUE);
      case ACTION_NEWS -> wording.say(ForecastWording.ACTION_NEWS, ref(key));
      case ACTION_SENT_ON -> wording.say(ForecastWording.ACTION_SENT_ON, ref(key));
      case FEEDBACK_TOLD -> wording.say(ForecastWording.FEEDBACK_TOLD, ref(key));
      case PLAN_REVIEW -> wording.say(ForecastWording.PLAN_REVIEW, ref(key));
      case PULSE_ASKED, ROUND_ASKED -> wording.say(ForecastWording.ROUND_REF, ref(key));
      case PULSE_REMINDED -> wording.say(ForecastWording.PULSE_REMINDED, ref(key));
      case ROUND_REMINDED -> wording.say(ForecastWording.ROUND_REMINDED, ref(key));
      case ROUND_TOLD -> wording.say(ForecastWording.ROUND_TOLD, ref(key));
      case ROUND_NEWS -> wording.say(ForecastWording.ROUND_NEWS, ref(key));
      case DIGEST_APPROVAL -> wording.say(ForecastWording.APPROVAL, ref(key));
      case DIGEST_RECALLED -> wording.say(ForecastWording.RECALLED, ref(key));
    };
  }

  /** Of what, without the step or the stage. */
  private static Map<String, String> ref(OccurrenceKey key) {
    return Map.of("ref", key.what().replaceFirst("[ @].*$", ""));
  }
}
