package uk.lantern.bot.pulse;

import uk.lantern.content.wording.WordingKey;

/** What pulses are said with, {@code pulse.*} of {@code wording/pulse.yml}. */
enum PulseWording implements WordingKey {
  HEADING,
  NONE,
  WHY,
  PRIVACY,
  PLEASE,
  HONEST,
  CLOSES,
  OF,
  AGAIN,
  TITLE,
  THANKS,
  RESULTS,
  LATER,
  LATER_NEXT,
  DECLINED,
  DECLINED_NEXT,
  CLOSED,
  NOT_OPEN_YET,
  DID_DECLINE,
  NOT_ASKED,
  KEY_AWAY,
  NOTHING_KEPT,
  DONE_ALREADY,
  WHO_ANSWERED,
  WHO_ANSWERED_NEXT,
  BUTTON_START,
  BUTTON_SEND,
  BUTTON_LATER,
  BUTTON_DECLINE
}
