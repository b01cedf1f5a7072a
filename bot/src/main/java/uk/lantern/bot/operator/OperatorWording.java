package uk.lantern.bot.operator;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code operator.*} of {@code wording/operator.yml}. */
enum OperatorWording implements WordingKey {
  PAUSED_NOW,
  PAUSED_SINCE,
  NO_REASON,
  PAUSED,
  PAUSED_NEXT,
  RESUME_HEADING,
  RESUME_YES,
  RESUMED,
  NOT_PAUSED,
  SCHEDULE_HEADING,
  SCHEDULE_NOTHING,
  SCHEDULE_LINE,
  SCHEDULE_ONCE,
  OUTBOX_OLDEST,
  OUTBOX_NONE_WAITS,
  DOUBT_HEADING,
  DOUBT_LINE,
  RESOLVE_HOW,
  RESOLVED_SEND_AGAIN,
  RESOLVED_ARRIVED,
  RESOLVED_GIVE_UP,
  WHY_HOW,
  WHY_HEADING,
  WHY_HEADING_QUESTION,
  WHY_NOTHING,
  WHY_NO_ASKER,
  WHY_NOT_ANSWERED,
  WHY_LINE
}
