package uk.lantern.bot.forecast;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code receive.*} of {@code wording/forecast.yml}. */
enum ReceiveWording implements WordingKey {
  HEADING,
  HEADING_DAY,
  NOTHING,
  NOTHING_AWAY,
  IS_PAUSED,
  IS_ON_LEAVE,
  AT,
  WAITS_NOW,
  WAITS_UNTIL,
  NOT_GOING,
  COMES,
  COMES_LATER,
  STRETCH,
  PAUSED,
  LEAVE,
  SCHOOL_CLOSURE,
  BANK_HOLIDAY,
  WEEKEND,
  NON_WORKING_DAY,
  OUTSIDE_HOURS,
  WEEK_FULL,
  TOO_LATE,
  NO_WORKING_DAY,
  ROLE_ENDED,
  LEFT,
  NOT_UNDERSTOOD,
  TOO_FAR
}
