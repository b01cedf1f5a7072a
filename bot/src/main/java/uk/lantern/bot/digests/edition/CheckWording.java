package uk.lantern.bot.digests.edition;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.check.CheckName;

/**
 * What was looked at, {@code check.*} of {@code wording/digests.yml}: for each check its name, what
 * is said when it is met, and what is said and how it is mended when it is not.
 */
enum CheckWording implements WordingKey {
  ITEMS_BROADCASTABLE,
  ITEMS_BROADCASTABLE_MET,
  ITEMS_BROADCASTABLE_UNMET,
  ITEMS_CURRENT,
  ITEMS_CURRENT_MET,
  ITEMS_CURRENT_UNMET,
  REVIEW_DATES,
  REVIEW_DATES_MET,
  REVIEW_DATES_UNMET,
  LINKS,
  LINKS_MET,
  LINKS_UNMET,
  IMAGES,
  IMAGES_MET,
  IMAGES_UNMET,
  NAMES,
  NAMES_MET,
  NAMES_UNMET,
  NAMES_IN_ITEMS,
  NAMES_IN_ITEMS_MET,
  NAMES_IN_ITEMS_UNMET,
  SERVES,
  SERVES_MET,
  SERVES_UNMET,
  INTRO_LENGTH,
  INTRO_LENGTH_MET,
  INTRO_LENGTH_UNMET,
  WORDS,
  WORDS_MET,
  WORDS_UNMET,
  READING_AGE,
  READING_AGE_MET,
  READING_AGE_UNMET,
  CONTACTS,
  CONTACTS_MET,
  CONTACTS_UNMET,
  AUDIENCE,
  AUDIENCE_MET,
  AUDIENCE_UNMET,
  NOTHING_FOR_THEM,
  NOTHING_FOR_THEM_MET,
  NOTHING_FOR_THEM_UNMET,
  SENDING_TIME,
  SENDING_TIME_MET,
  SENDING_TIME_UNMET,
  OTHER_EDITION_THIS_WEEK,
  OTHER_EDITION_THIS_WEEK_MET,
  OTHER_EDITION_THIS_WEEK_UNMET;

  static CheckWording name(CheckName name) {
    return valueOf(name.name());
  }

  static CheckWording found(Check check) {
    return valueOf(check.name().name() + (check.ok() ? "_MET" : "_UNMET"));
  }
}
