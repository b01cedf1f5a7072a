package uk.lantern.bot.turn;

import uk.lantern.content.wording.WordingKey;

/** The texts of {@code wording/turn.yml}. */
public enum TurnWording implements WordingKey {
  REMOVED("turn.removed"),
  NOT_SAVED("turn.not-saved"),
  WENT_WRONG("turn.went-wrong"),
  WENT_WRONG_NEXT("turn.went-wrong-next"),
  STORE_AWAY("turn.store-away"),
  STORE_AWAY_NEXT("turn.store-away-next"),
  REAL_OR_LEARNING("turn.real-or-learning"),
  A_REAL_CHILD("turn.a-real-child"),
  A_REAL_CHILD_SAY("turn.a-real-child-say"),
  LEARNING("turn.learning"),
  LEARNING_SAY("turn.learning-say");

  private final String key;

  TurnWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
