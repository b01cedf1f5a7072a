package uk.lantern.bot.page;

import uk.lantern.content.learning.LearningItem;
import uk.lantern.scheduler.people.PersonKey;

/** What a link opens at this moment. */
sealed interface Opening {

  /**
   * The item, in its newest version.
   *
   * @param pastReview it is past its review date and must be shown with that line
   * @param changed the link was made for another version
   */
  record Open(LearningItem item, PersonKey person, boolean pastReview, boolean changed)
      implements Opening {

    /** The item only. */
    @Override
    public String toString() {
      return "Open[" + item.id() + "@" + item.version() + "]";
    }
  }

  /** The item was replaced by another, which this person may read; its own text is not shown. */
  record Replaced(LearningItem item, LearningItem by, PersonKey person) implements Opening {

    /** The items only. */
    @Override
    public String toString() {
      return "Replaced[" + item.id() + " by " + by.id() + "]";
    }
  }

  /** Absent, forbidden, expired or never signed: nobody is told which. */
  record Closed() implements Opening {}
}
