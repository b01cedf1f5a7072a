package uk.lantern.bot.forecast;

import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.wording.WordingKey;

/** The texts {@code why-asked.*} of {@code wording/forecast.yml}. */
enum WhyAskedWording implements WordingKey {
  HEADING,
  NOTHING,
  NOT_ASKED,
  TITLE,
  BECAUSE,
  AGENCY,
  JOB,
  ROLE,
  TEAM,
  LOCALITY,
  EVERYBODY,
  PASSED_ON,
  ANONYMOUS,
  CONFIDENTIAL,
  NAMED,
  NO_DUTY,
  BUDGET,
  BUTTON_RECEIVE,
  SAY_RECEIVE,
  BUTTON_NO_PULSES,
  SAY_NO_PULSES;

  static WhyAskedWording of(Anonymity kept) {
    return valueOf(kept.name());
  }

  /** Of a part of an audience, as {@code Asks.why} names it. */
  static WhyAskedWording of(String part) {
    return switch (part) {
      case "agency" -> AGENCY;
      case "job" -> JOB;
      case "role" -> ROLE;
      case "team" -> TEAM;
      case "locality" -> LOCALITY;
      case "passed-on" -> PASSED_ON;
      default -> EVERYBODY;
    };
  }
}
