package uk.lantern.content.questionnaire;

import uk.lantern.content.wording.WordingKey;

/** How an answer is mended: one text for each {@link AnswerProblem}. */
enum QuestionnaireWording implements WordingKey {
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
  IDENTIFIES;

  static QuestionnaireWording of(AnswerProblem problem) {
    return valueOf(problem.name());
  }
}
