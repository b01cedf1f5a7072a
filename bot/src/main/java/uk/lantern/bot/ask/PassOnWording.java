package uk.lantern.bot.ask;

import uk.lantern.content.wording.WordingKey;

/** The texts of {@code wording/pass-on.yml}. */
enum PassOnWording implements WordingKey {
  NOTHING("pass-on.nothing"),
  NOTHING_NEXT("pass-on.nothing-next"),
  SENT("pass-on.sent"),
  SENT_NEXT("pass-on.sent-next"),
  CANCELLED("pass-on.cancelled"),
  TEAM_ONLY("questions.team-only"),
  NONE_WAITING("questions.none-waiting"),
  OVERDUE("questions.overdue"),
  HOW_TO_ANSWER("questions.how-to-answer"),
  NOT_FOUND("questions.not-found"),
  ALREADY("questions.already"),
  ANSWERED("questions.answered"),
  ANSWERED_NEXT("questions.answered-next");

  private final String key;

  PassOnWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
