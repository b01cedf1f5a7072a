package uk.lantern.bot.local;

import uk.lantern.content.wording.WordingKey;

/** The texts of {@code wording/local.yml}. */
enum LocalWording implements WordingKey {
  NOW("local.now"),
  NOBODY("local.nobody");

  private final String key;

  LocalWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
