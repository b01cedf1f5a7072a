package uk.lantern.bot.people;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code name.*} of {@code wording/people.yml}. */
enum NameWording implements WordingKey {
  GONE
}
