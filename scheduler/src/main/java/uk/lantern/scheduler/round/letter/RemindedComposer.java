package uk.lantern.scheduler.round.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;

/** The cards that remind: never with a reproach, and never as if we knew what we do not. */
record RemindedComposer(RoundPhrases phrases) {

  /** To everybody of a pulse, and of what may be answered without a name. */
  Map<String, Object> unnamed(Round round) {
    boolean pulse = round.kind() == QuestionnaireKind.PULSE;
    Map<String, Object> card =
        card(
            phrases.say(RoundLetterWording.REMIND_CLOSES, Map.of("title", round.plan().title())),
            List.of(phrases.closes(round), phrases.say(RoundLetterWording.REMIND_IF_ANSWERED)),
            pulse ? phrases.say(RoundLetterWording.REMIND_EVERYBODY) : "",
            List.of());
    card.put("round", round.ref());
    card.put("stage", pulse ? Stage.ONCE.name() : Stage.ON_DAY.name());
    card.put(
        "buttons",
        phrases.buttons(
            round,
            "",
            pulse
                ? List.of(RoundButton.START_PULSE, RoundButton.DECLINE)
                : List.of(RoundButton.START_TRAINING, RoundButton.WITHOUT_NAME)));
    return card;
  }

  /** To whoever has not finished these, under their name or for their agency. */
  Map<String, Object> named(List<Round> rounds) {
    RoundLines lines = new RoundLines(phrases);
    int count = rounds.size();
    Map<String, Object> card =
        card(
            count == 1
                ? phrases.say(RoundLetterWording.REMIND_ONE)
                : phrases.say(RoundLetterWording.REMIND_MANY, Map.of("count", count)),
            List.of(phrases.say(RoundLetterWording.REMIND_HELP)),
            "",
            rounds.stream().map(lines::row).toList());
    Round first = rounds.getFirst();
    card.put("round", first.ref());
    card.put("stage", Stage.ONCE.name());
    card.put(
        "buttons",
        phrases.buttons(
            first,
            "",
            count == 1
                ? List.of(RoundButton.DELEGATE, RoundButton.ASK_THE_TEAM)
                : List.of(RoundButton.MY_AUDITS, RoundButton.ASK_THE_TEAM)));
    return card;
  }

  /** On the day that somebody chose: their own words, so that they need not remember. */
  Map<String, Object> followUp(Round round, FollowUp it) {
    Map<String, Object> values = Map.of("title", round.plan().title(), "intention", it.intention());
    return later(
        round,
        it,
        phrases.say(RoundLetterWording.FOLLOW_UP_HEADING, values),
        List.of(
            phrases.say(RoundLetterWording.FOLLOW_UP_PLANNED, values),
            phrases.say(RoundLetterWording.FOLLOW_UP_HOW)),
        List.of(RoundButton.START_FOLLOW_UP, RoundButton.NO_FOLLOW_UP));
  }

  /**
   * To a manager, who sees no answer.
   *
   * @param about the name of whose training it is
   */
  Map<String, Object> managerView(Round round, FollowUp it, String about) {
    return later(
        round,
        it,
        phrases.say(RoundLetterWording.MANAGER_HEADING),
        List.of(
            phrases.say(
                RoundLetterWording.MANAGER_TEXT,
                Map.of("who", about, "title", round.plan().title())),
            phrases.say(RoundLetterWording.MANAGER_BLIND)),
        List.of(RoundButton.START_MANAGER_VIEW));
  }

  private Map<String, Object> later(
      Round round, FollowUp it, String heading, List<String> lines, List<RoundButton> buttons) {
    Map<String, Object> card = card(heading, lines, "", List.of());
    card.put("round", it.round());
    card.put("stage", it.stage().name());
    card.put("buttons", phrases.buttons(round, "", buttons));
    return card;
  }

  private static Map<String, Object> card(
      String heading, List<String> lines, String small, List<Map<String, Object>> rows) {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("heading", heading);
    card.put("lines", lines);
    card.put("small", small);
    card.put("rows", rows);
    return card;
  }
}
