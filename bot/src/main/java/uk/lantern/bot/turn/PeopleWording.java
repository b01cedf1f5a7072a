package uk.lantern.bot.turn;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code people.*} of {@code wording/people.yml}. */
public enum PeopleWording implements WordingKey {
  WHO,
  WHO_DEMO,
  AT
}
