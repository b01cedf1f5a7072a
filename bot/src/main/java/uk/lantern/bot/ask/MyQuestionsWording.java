package uk.lantern.bot.ask;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code my-questions.*} of {@code wording/pass-on.yml}. */
enum MyQuestionsWording implements WordingKey {
  HEADING,
  NONE,
  WAITS,
  LATE,
  ANSWERED,
  CORRECTED,
  UNNAMED
}
