package uk.lantern.scheduler.round.part;

import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.QuestionnaireKind;

/**
 * Which questionnaire a round puts, and how answers are kept.
 *
 * @param questionnaire its code
 * @param version of it, the same to the end of the round
 * @param anonymity fixed at launch
 */
public record RoundForm(
    String questionnaire, int version, QuestionnaireKind kind, Anonymity anonymity) {

  @Override
  public String toString() {
    return "RoundForm[" + kind + " " + anonymity + "]";
  }
}
