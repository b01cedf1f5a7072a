package uk.lantern.bot.rounds;

import uk.lantern.content.wording.WordingKey;

/** What a manager reads of the own agency, {@code agency-round.*} of {@code wording/rounds.yml}. */
enum AgencyRoundWording implements WordingKey {
  HEADING,
  NONE,
  NO_AGENCY,
  ALL_SENT,
  ASSIGNED,
  ASKED,
  NOT_BEGUN,
  WHOLE,
  NOBODY_LEFT,
  WHO_ONE,
  WHO_TWO,
  WHO_ALL,
  PEOPLE_ONE,
  PEOPLE_TWO,
  PEOPLE_ALL,
  SAMPLE,
  SAMPLES,
  CASE,
  CASES,
  AND,
  MEANS,
  LATELY,
  LATELY_LAST,
  BUTTON_ONE,
  BUTTON_BOTH,
  BUTTON_ALL,
  BUTTON_OF,
  BUTTON_LIST,
  SENT,
  SENT_NEXT,
  SENT_LAST,
  NOT_SENT,
  CLOSED,
  NOT_OPEN_YET,
  NOBODY_OUTSTANDING,
  CHANGED
}
