package uk.lantern.bot.turn;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code turn.*} of {@code wording/turn.yml}. */
public enum TurnWording implements WordingKey {
  REMOVED,
  NOT_SAVED,
  TOO_MANY,
  TOO_MANY_NEXT,
  WENT_WRONG,
  WENT_WRONG_NEXT,
  STORE_AWAY,
  STORE_AWAY_NEXT,
  REAL_OR_LEARNING,
  A_REAL_CHILD,
  A_REAL_CHILD_SAY,
  LEARNING,
  LEARNING_SAY
}
