package uk.lantern.scheduler.digest.check;

/** Everything that is looked at, in the order in which it is shown. */
public enum CheckName {
  ITEMS_BROADCASTABLE(true),
  /** The version an item was taken from is still the newest. */
  ITEMS_CURRENT(true),
  REVIEW_DATES(true),
  LINKS(true),
  IMAGES(true),
  /** Nothing in what was written for the edition may identify somebody. */
  NAMES(true),
  /** The same in what comes from the library, which somebody has approved: look once more. */
  NAMES_IN_ITEMS(false),
  /** Each item serves a learning item, or says why it does not. */
  SERVES(true),
  INTRO_LENGTH(true),
  WORDS(false),
  READING_AGE(false),
  CONTACTS(false),
  AUDIENCE(true),
  /** How many of the audience no item is meant for. */
  NOTHING_FOR_THEM(false),
  SENDING_TIME(false),
  OTHER_EDITION_THIS_WEEK(false);

  private final boolean blocking;

  CheckName(boolean blocking) {
    this.blocking = blocking;
  }

  /** Whether an edition that does not meet it cannot be sent for approval or approved. */
  public boolean isBlocking() {
    return blocking;
  }
}
