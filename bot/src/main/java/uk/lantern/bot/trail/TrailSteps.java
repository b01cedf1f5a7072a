package uk.lantern.bot.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.trail.Rung;

/** The buttons below the rungs of a trail. */
@Component
class TrailSteps {

  private final Questionnaires questionnaires;
  private final Wording wording;

  TrailSteps(Questionnaires questionnaires, Wording wording) {
    this.questionnaires = questionnaires;
    this.wording = wording;
  }

  /** What would make evidence where there is none, for whoever may do it. */
  List<Map<String, String>> of(Rung rung, LearningItem item, TrailReader to) {
    return switch (rung.kind()) {
      case REACHED -> toReach(rung, item, to.team());
      case ACTED_ON ->
          to.recommends() && rung.isEmpty()
              ? List.of(
                  button(
                      "recommendation-add", TrailWording.ADD_RECOMMENDATION, "add recommendation"))
              : List.of();
      case EMBEDDED -> toJudge(item, to);
      case UNDERSTOOD, PRACTISED -> List.of();
    };
  }

  private List<Map<String, String>> toJudge(LearningItem item, TrailReader to) {
    List<Map<String, String>> steps = new ArrayList<>();
    if (to.recommends()) {
      steps.add(button("judge", TrailWording.JUDGE, "judge " + item.id()));
    }
    if (to.reads()) {
      steps.add(button("judgements", TrailWording.JUDGEMENTS, "judgements of " + item.id()));
    }
    return steps;
  }

  private List<Map<String, String>> toReach(Rung rung, LearningItem item, boolean team) {
    List<Map<String, String>> steps = new ArrayList<>();
    if (!item.text().questions().isEmpty()) {
      steps.add(
          button(
              "use-in-meeting",
              TrailWording.USE_IN_MEETING,
              "use " + item.id() + " in my team meeting"));
    }
    if (team && rung.isEmpty()) {
      steps.add(button("digest-new", TrailWording.NEW_DIGEST, "new digest"));
    }
    return steps;
  }

  private Map<String, String> button(String verb, TrailWording title, String say) {
    return Map.of("verb", verb, "title", wording.say(title), "say", say);
  }

  /** The round that would make evidence; its button names the questionnaire. */
  List<Map<String, String>> asks(Rung rung, LearningItem item, TrailReader to) {
    if (!to.asks() || !rung.isEmpty()) {
      return List.of();
    }
    return switch (rung.kind()) {
      case UNDERSTOOD ->
          List.of(
              round(TrailWording.ASK_PULSE, "new pulse", asking(item, QuestionnaireKind.PULSE)));
      case PRACTISED ->
          List.of(
              round(
                  TrailWording.LOOK_AT_RECORDS,
                  "new audit",
                  asking(
                      item,
                      QuestionnaireKind.MULTI_AGENCY_AUDIT,
                      QuestionnaireKind.SINGLE_AGENCY_AUDIT)));
      case REACHED, ACTED_ON, EMBEDDED -> List.of();
    };
  }

  /** Begins one of the questionnaire about that item where there is one. */
  private Map<String, String> round(TrailWording title, String any, Optional<String> form) {
    return Map.of(
        "verb", "round-new",
        "title", wording.say(title),
        "say", form.map(code -> "new round " + code).orElse(any),
        "form", form.orElse(""));
  }

  /** The code of a questionnaire about that item. */
  private Optional<String> asking(LearningItem item, QuestionnaireKind... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> questionnaires.ofKind(kind).stream())
        .filter(it -> it.serves().contains(item.id()))
        .map(Questionnaire::code)
        .findFirst();
  }
}
