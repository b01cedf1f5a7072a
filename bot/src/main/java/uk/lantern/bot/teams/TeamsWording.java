package uk.lantern.bot.teams;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code teams.*} of {@code wording/teams.yml}. */
public enum TeamsWording implements WordingKey {
  PRIVATE_MESSAGE_SENT,
  NO_PRIVATE_CHAT,
  WELCOME,
  WELCOME_GROUP,
  EDITED,
  STILL_WORKING,
  /** Shown at a pressed button whose answer is a card of its own. */
  ANSWER_BELOW,
  /** To a copy of what may answer a round without names: always the same. */
  RECEIVED,
  SORRY,
  NOTIFICATION_UPDATE,
  NOTIFICATION_LETTER
}
