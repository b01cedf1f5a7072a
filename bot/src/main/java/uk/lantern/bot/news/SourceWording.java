package uk.lantern.bot.news;

import uk.lantern.content.learning.Origin;
import uk.lantern.content.wording.WordingKey;

/**
 * What is said of a source; the keys that answers say too are theirs, so that both say the same.
 */
enum SourceWording implements WordingKey {
  WEST_SUSSEX("news.west-sussex"),
  PAN_SUSSEX("ask.label-pan-sussex"),
  OTHER_AREA("ask.label-other-area"),
  NATIONAL("ask.label-national"),
  NOT_APPROVED("ask.label-not-approved"),
  PAST_REVIEW("ask.past-review"),
  DATE_NOT_STATED("ask.date-not-stated");

  private final String key;

  SourceWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  static SourceWording of(Origin origin) {
    return valueOf(origin.name());
  }
}
