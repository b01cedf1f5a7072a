package uk.lantern.bot.meeting;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code meeting.*} of {@code wording/meeting.yml}. */
enum MeetingWording implements WordingKey {
  HEADING,
  TELL_ME,
  WHICH,
  WHICH_CHOICE,
  NO_ITEM,
  NO_QUESTIONS,
  NOT_FOR_TEAMS,
  HOW_MANY,
  NOT_COUNTABLE,
  NOT_THAT_DAY,
  LOGGED,
  ALREADY,
  ALREADY_NEXT,
  ONE_LINE,
  NOT_KEPT,
  REWORD,
  TOO_LONG,
  NOTHING_ASKED,
  MAY_WE_SHARE,
  MAY_WE_SHARE_NEXT,
  WITH_NAME,
  WITHOUT,
  NO,
  WHICH_OF_THREE,
  DONE,
  DONE_SHARED,
  DONE_SHARED_NAMED,
  DONE_NOT_SHARED,
  NEXT_ON,
  NEXT_UNKNOWN,
  NEXT_PAUSED,
  MONTHLY,
  ONLY_MY_TOPICS,
  PAUSE
}
