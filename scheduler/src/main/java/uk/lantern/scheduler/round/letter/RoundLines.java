package uk.lantern.scheduler.round.letter;

import java.util.HashMap;
import java.util.Map;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;

/** What somebody has to finish, as one row of a card. */
public record RoundLines(RoundPhrases phrases) {

  /** Values {@code line}, {@code verb}, {@code title}, {@code say} and {@code round}. */
  Map<String, Object> row(Round round) {
    RoundButton button =
        round.kind() == QuestionnaireKind.TRAINING_EVALUATION
            ? RoundButton.START_TRAINING
            : RoundButton.CARRY_ON;
    Map<String, Object> row = new HashMap<>(phrases.button(round, "", button));
    row.put(
        "line",
        phrases.say(
            RoundLetterWording.REMIND_LINE,
            Map.of(
                "ref", round.ref(),
                "title", round.plan().title(),
                "day", RoundPhrases.day(RoundPhrases.lastDay(round)))));
    row.put("round", round.ref());
    return row;
  }
}
