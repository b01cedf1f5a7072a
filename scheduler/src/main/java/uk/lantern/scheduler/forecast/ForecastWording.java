package uk.lantern.scheduler.forecast;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code forecast.*} of {@code wording/forecast.yml} that contributors say. */
public enum ForecastWording implements WordingKey {
  QUESTIONS,
  QUESTIONS_WHY_ONE,
  QUESTIONS_WHY_MANY,
  ANSWER,
  SAVED_CHANGED,
  FEEDBACK_TOLD,
  DIGEST,
  DIGEST_REF,
  DIGEST_WHY,
  APPROVAL,
  RECALLED,
  ACTIONS,
  ACTIONS_WHY_ONE,
  ACTIONS_WHY_MANY,
  ACTION_TODAY,
  ACTION_TODAY_WHY,
  ACTION_OVERDUE,
  ACTION_OVERDUE_WHY,
  ACTION_NEWS,
  ACTION_SENT_ON,
  PLAN_REVIEW,
  PLAN_REVIEW_WHY,
  OTHER_LETTER,
  PULSE,
  PULSE_WHY,
  PULSE_REMINDED,
  PULSE_REMINDED_WHY,
  ROUND,
  ROUND_REF,
  ROUND_WHY,
  ROUND_REMINDED,
  ROUND_REMINDED_WHY,
  ROUND_TOLD,
  ROUND_NEWS
}
