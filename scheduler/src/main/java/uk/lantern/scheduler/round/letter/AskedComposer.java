package uk.lantern.scheduler.round.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;

/** The card that asks somebody to answer a questionnaire: what, how long, kept how, until when. */
record AskedComposer(RoundPhrases phrases) {

  /**
   * Whom it is for.
   *
   * @param agency code of their agency
   * @param agencyName what people call it
   */
  record Reader(String agency, String agencyName) {

    /** Nobody's to log. */
    @Override
    public String toString() {
      return "Reader[]";
    }
  }

  Map<String, Object> card(Round round, Questionnaire questions, Stage stage, Reader reader) {
    Map<String, Object> card =
        switch (round.kind()) {
          case PULSE -> pulse(round, questions.questions(stage).size());
          case TRAINING_EVALUATION -> training(round, questions.questions(stage).size());
          case SINGLE_AGENCY_AUDIT -> new AuditAskedComposer(phrases).single(round, reader);
          case MULTI_AGENCY_AUDIT -> new AuditAskedComposer(phrases).multi(round);
          case ASSURANCE_REQUEST -> new AuditAskedComposer(phrases).assurance(round, reader);
        };
    card.put("round", round.ref());
    card.put("stage", stage.name());
    card.putIfAbsent("part", "");
    card.put("others", phrases.buttons(round, "", List.of(RoundButton.WHY)));
    return card;
  }

  private Map<String, Object> pulse(Round round, int count) {
    Map<String, Object> values = values(round, "");
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say(RoundLetterWording.PULSE_TOPIC, values));
    lines.add(phrases.say(RoundLetterWording.PULSE_PRIVACY));
    lines.add(phrases.say(RoundLetterWording.PULSE_PLEASE));
    lines.add(
        phrases.closes(round)
            + " "
            + phrases.say(
                RoundLetterWording.RESULTS,
                Map.of("day", RoundPhrases.day(round.plan().dates().results()))));
    return card(
        phrases.say(
            count == 1 ? RoundLetterWording.PULSE_ONE : RoundLetterWording.PULSE_MANY,
            Map.of("count", count)),
        lines,
        phrases.say(RoundLetterWording.PULSE_HONEST, values),
        phrases.buttons(
            round, "", List.of(RoundButton.START_PULSE, RoundButton.LATER, RoundButton.DECLINE)));
  }

  private Map<String, Object> training(Round round, int count) {
    return card(
        phrases.say(RoundLetterWording.TRAINING_HEADING, values(round, "")),
        List.of(
            phrases.say(
                count == 1 ? RoundLetterWording.TRAINING_ONE : RoundLetterWording.TRAINING_MANY,
                Map.of("count", count)),
            phrases.say(RoundLetterWording.TRAINING_NAMED),
            phrases.closes(round)),
        "",
        phrases.buttons(round, "", List.of(RoundButton.START_TRAINING, RoundButton.WITHOUT_NAME)));
  }

  static Map<String, Object> values(Round round, String agency) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", round.ref());
    values.put("title", round.plan().title());
    values.put("agency", agency);
    values.put("day", RoundPhrases.day(RoundPhrases.lastDay(round)));
    return values;
  }

  static Map<String, Object> card(
      String heading, List<String> lines, String small, List<Map<String, String>> buttons) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("heading", heading);
    card.put("lines", lines.stream().map(String::strip).toList());
    card.put("small", small);
    card.put("buttons", buttons);
    return card;
  }
}
