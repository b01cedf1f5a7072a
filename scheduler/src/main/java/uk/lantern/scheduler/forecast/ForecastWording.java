package uk.lantern.scheduler.forecast;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code forecast.*} of {@code wording/forecast.yml} that contributors say. */
public enum ForecastWording implements WordingKey {
  QUESTIONS,
  QUESTIONS_WHY_ONE,
  QUESTIONS_WHY_MANY,
  ANSWER,
  SAVED_CHANGED,
  DIGEST,
  DIGEST_REF,
  DIGEST_WHY,
  APPROVAL,
  RECALLED,
  OTHER_LETTER
}
