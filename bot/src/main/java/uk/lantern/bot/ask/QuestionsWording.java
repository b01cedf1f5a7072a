package uk.lantern.bot.ask;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code questions.*} of {@code wording/pass-on.yml}. */
enum QuestionsWording implements WordingKey {
  NONE_WAITING,
  OVERDUE,
  HOW_TO_ANSWER,
  ALREADY,
  ANSWERED,
  ANSWERED_NEXT
}
