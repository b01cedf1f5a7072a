package uk.lantern.bot.page;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What a signed link says.
 *
 * @param item id of a learning item
 * @param version of that item when the link was made
 * @param person for whom it was made
 * @param expires the first moment at which it opens nothing any more; whole seconds count
 */
record PageLink(PageKind kind, String item, int version, PersonKey person, Instant expires) {

  /** Without the person: an item and a person together are for the audit only. */
  @Override
  public String toString() {
    return "PageLink[" + kind + " " + item + "@" + version + "]";
  }
}
