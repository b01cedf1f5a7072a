package uk.lantern.content.questionnaire;

import uk.lantern.content.wording.WordingKey;

<<<<<<< HEAD
/** How an answer is mended: one text for each {@link AnswerProblem}, and what they share. */
public enum QuestionnaireWording implements WordingKey {
=======
/** How an answer is mended: one text for each {@link AnswerProblem}. */
enum QuestionnaireWording implements WordingKey {
>>>>>>> main
  MISSING,
  NOT_OFFERED,
  ONLY_ONE,
  NO_NUMBER,
  OUT_OF_RANGE,
  NO_DAY,
  DAY_OUT_OF_RANGE,
  TOO_LONG,
  LINK_UNUSABLE,
  REMARK_NEEDED,
  REMARK_UNWANTED,
  REASON_NEEDED,
  NOT_SKIPPABLE,
  ROW_MISSING,
<<<<<<< HEAD
  IDENTIFIES,
  /** The button beside the answers offered. */
  PREFER_NOT_TO_SAY;
=======
  IDENTIFIES;
>>>>>>> main

  static QuestionnaireWording of(AnswerProblem problem) {
    return valueOf(problem.name());
  }
}
