package uk.lantern.bot.page;

import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.PersonKey;

/** What a link to an edition opens at this moment. */
sealed interface EditionOpening {

  /**
   * The edition, in the text that holds now.
   *
   * @param link the one that was used
   */
  record Open(DigestEdition edition, PageLink link, PageDoor.Reader reader)
      implements EditionOpening {

    PersonKey person() {
      return link.person();
    }

    /** The edition only. */
    @Override
    public String toString() {
      return "Open[" + edition.ref() + "]";
    }
  }

  /** It was recalled. */
  record Withdrawn(DigestEdition edition) implements EditionOpening {

    @Override
    public String toString() {
      return "Withdrawn[" + edition.ref() + "]";
    }
  }

  /** Absent, forbidden, expired or never signed: nobody is told which. */
  record Closed() implements EditionOpening {}
}
