package uk.lantern.bot.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;

/**
 * Why one person is asked one questionnaire: what for, as whom, how it is kept, and how to stop.
 */
@Component
class WhyAskedWords {

  private final Asks asks;
  private final Questionnaires questionnaires;
  private final Agencies agencies;
  private final Wording wording;

  WhyAskedWords(Asks asks, Questionnaires questionnaires, Agencies agencies, Wording wording) {
    this.asks = asks;
    this.questionnaires = questionnaires;
    this.agencies = agencies;
    this.wording = wording;
    wording.require(WhyAskedWording.values());
  }

  String say(WhyAskedWording key) {
    return wording.say(key);
  }

  String say(WhyAskedWording key, Map<String, ?> values) {
    return wording.say(key, values);
  }

  List<String> lines(Ask ask, PersonKey person) {
    Round round = ask.round();
    List<String> lines = new ArrayList<>();
    lines.add(
        say(
            WhyAskedWording.TITLE,
            Map.of("title", round.plan().title(), "ref", round.ref(), "purpose", purpose(round))));
    lines.add(say(WhyAskedWording.BECAUSE, Map.of("why", because(asks.why(round.ref(), person)))));
    lines.add(say(WhyAskedWording.of(round.plan().form().anonymity())));
    if (round.kind() == QuestionnaireKind.PULSE) {
      lines.add(say(WhyAskedWording.NO_DUTY));
    }
    return lines;
  }

  /** The questionnaire says what for; one that is gone says nothing. */
  private String purpose(Round round) {
    var form = round.plan().form();
    return questionnaires
        .find(form.questionnaire(), form.version())
        .map(Questionnaire::purpose)
        .orElse("");
  }

  private String because(List<String> codes) {
    List<String> parts = codes.stream().map(this::part).toList();
    return parts.isEmpty() ? say(WhyAskedWording.EVERYBODY) : String.join("; ", parts);
  }

  /** A code is {@code agency:demo_health}, {@code role:auditor} or a word alone. */
  private String part(String code) {
    int colon = code.indexOf(':');
    String value = code.substring(colon + 1);
    WhyAskedWording key = WhyAskedWording.of(colon < 0 ? code : code.substring(0, colon));
    Map<String, String> values = new HashMap<>();
    values.put(
        "name",
        key == WhyAskedWording.AGENCY
            ? agencies.find(value).map(Agency::name).orElse(value)
            : value.replace('_', ' '));
    values.keySet().retainAll(wording.placeholders(key));
    return wording.say(key, values);
  }
}
