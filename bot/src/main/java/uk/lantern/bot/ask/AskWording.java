package uk.lantern.bot.ask;

import uk.lantern.content.wording.WordingKey;

/** The texts of {@code wording/ask.yml}. */
enum AskWording implements WordingKey {
  QUIET_FOOTER("ask.quiet-footer"),
  PAST_REVIEW("ask.past-review"),
  NATIONAL("ask.label-national"),
  OTHER_AREA("ask.label-other-area"),
  PAN_SUSSEX("ask.label-pan-sussex"),
  WHICH("ask.which"),
  ASK_AGAIN("ask.ask-again"),
  ASK_AGAIN_NEXT("ask.ask-again-next"),
  POINTS("ask.points-heading"),
  QUESTIONS("ask.questions-heading"),
  NONE_OF_THESE("ask.none-of-these"),
  NO_ITEM("ask.no-item"),
  NO_ITEM_NEXT("ask.no-item-next"),
  THANKS_USEFUL("ask.thanks-useful"),
  NOT_USEFUL("ask.not-useful"),
  NOT_USEFUL_NEXT("ask.not-useful-next");

  private final String key;

  AskWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
