package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.Serving;

/**
 * The cards that ask an agency: which records or references, what it serves, until when. Who a
 * reference is stands nowhere here.
 */
record AuditAskedComposer(RoundPhrases phrases) {

  /** Records have no references, only the agency's own numbers. */
  private static final String FIRST_RECORD = "1";

  Map<String, Object> single(Round round, AskedComposer.Reader reader) {
    Map<String, Object> values = AskedComposer.values(round, reader.agencyName());
    values.put("count", round.plan().cases().samples().getOrDefault(reader.agency(), 1));
    return of(
        FIRST_RECORD,
        phrases.say(RoundLetterWording.SINGLE_HEADING, values),
        List.of(
            phrases.say(RoundLetterWording.SINGLE_SAMPLE, values),
            serves(round) + " " + phrases.say(RoundLetterWording.DUE, values),
            phrases.say(RoundLetterWording.SINGLE_NUMBERS, values)
                + " "
                + phrases.say(RoundLetterWording.NOTHING_ABOUT_CHILDREN)),
        phrases.buttons(
            round,
            FIRST_RECORD,
            List.of(RoundButton.START_RECORD, RoundButton.DELEGATE, RoundButton.ASK_THE_TEAM)));
  }

  Map<String, Object> multi(Round round) {
    RoundCases cases = round.plan().cases();
    Map<String, Object> values = AskedComposer.values(round, "");
    values.put("count", cases.references().size());
    values.put("cases", listed(cases.references()));
    List<String> lines = new ArrayList<>();
    lines.add(
        phrases.say(
            cases.references().size() == 1
                ? RoundLetterWording.MULTI_ONE
                : RoundLetterWording.MULTI_MANY,
            values));
    lines.add(phrases.say(RoundLetterWording.MULTI_LIST));
    lines.add(
        (serves(round) + " " + phrases.say(RoundLetterWording.DUE, values) + " " + meeting(round))
            .strip());
    lines.add(phrases.say(RoundLetterWording.NOTHING_ABOUT_CHILDREN));
    String first = cases.references().isEmpty() ? "" : cases.references().getFirst();
    return of(
        first,
        phrases.say(RoundLetterWording.MULTI_HEADING, values),
        lines,
        phrases.buttons(
            round,
            first,
            List.of(RoundButton.START_CASE, RoundButton.NO_LIST, RoundButton.CONFLICT)));
  }

  Map<String, Object> assurance(Round round, AskedComposer.Reader reader) {
    Map<String, Object> values = AskedComposer.values(round, reader.agencyName());
    return AskedComposer.card(
        phrases.say(RoundLetterWording.ASSURANCE_HEADING, values),
        List.of(
            phrases.say(RoundLetterWording.ASSURANCE_TEXT, values),
            serves(round) + " " + phrases.say(RoundLetterWording.DUE, values),
            phrases.say(RoundLetterWording.NOTHING_ABOUT_CHILDREN)),
        "",
        phrases.buttons(
            round,
            "",
            List.of(RoundButton.START_REQUEST, RoundButton.DELEGATE, RoundButton.ASK_THE_TEAM)));
  }

  private String meeting(Round round) {
    LocalDate meeting = round.plan().dates().meeting();
    return meeting == null
        ? ""
        : phrases.say(RoundLetterWording.MULTI_MEETING, Map.of("day", RoundPhrases.day(meeting)));
  }

  /** The card whose first button starts with one part. */
  private static Map<String, Object> of(
      String part, String heading, List<String> lines, List<Map<String, String>> buttons) {
    Map<String, Object> card = AskedComposer.card(heading, lines, "", buttons);
    card.put("part", part);
    return card;
  }

  /** Every audit says what it is for. */
  private String serves(Round round) {
    Serving serving = round.plan().serving();
    Map<String, Object> values =
        Map.of(
            "year", serving.programmeYear(),
            "priority", serving.priority(),
            "risk", serving.risk());
    return phrases.say(
        serving.priority() > 0
            ? RoundLetterWording.SERVES_PRIORITY
            : RoundLetterWording.SERVES_RISK,
        values);
  }

  /** For example {@code C03, C05 and C07}. */
  private static String listed(List<String> all) {
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
