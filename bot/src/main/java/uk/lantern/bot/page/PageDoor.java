package uk.lantern.bot.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.ReleasePolicy.Standing;
import uk.lantern.content.learning.Viewer;
import uk.lantern.scheduler.people.People;

/**
 * Decides what a link opens: its signature and time, then the person's roles and the item as they
 * are now. Every genuine link is noted before anything is shown; without a store nothing is.
 */
final class PageDoor {

  private static final Logger LOG = LoggerFactory.getLogger(PageDoor.class);

  private final LinkSigner signer;
  private final LearningLibrary library;
  private final Readers readers;
  private final PageOpenings openings;
  private final Clock clock;

  /** Who may read, as of now. */
  record Readers(People people, TeamsProperties tenants) {

    /**
     * Somebody who is in no list is a practitioner, as when they write; nobody of a tenant that is
     * no longer let in.
     */
    Optional<Viewer> viewer(PageLink link, LocalDate today) {
      return tenants.allows(link.person().tenant())
          ? Optional.of(
              people
                  .find(link.person())
                  .map(person -> person.viewerOn(today))
                  .orElse(Viewer.PARTNER_STAFF))
          : Optional.empty();
    }
  }

  PageDoor(
      LinkSigner signer,
      LearningLibrary library,
      Readers readers,
      PageOpenings openings,
      Clock clock) {
    this.signer = signer;
    this.library = library;
    this.readers = readers;
    this.openings = openings;
    this.clock = clock;
  }

  /**
   * Opens a link.
   *
   * @param kind of the address it came by; a link of another kind opens nothing
   * @throws org.springframework.dao.DataAccessException while the store is away
   */
  Opening open(PageKind kind, String word) {
    Optional<PageLink> signed = signer.read(word).filter(link -> link.kind() == kind);
    if (signed.isEmpty()) {
      LOG.info("audit refused page.not-signed");
      return new Opening.Closed();
    }
    PageLink link = signed.get();
    ZonedDateTime now = London.now(clock);
    Opening opening = look(link, now);
    openings.note(word, link, shown(opening), now);
    if (opening instanceof Opening.Closed) {
      LOG.info("audit refused page.{} {}", kind.segment(), link.item());
    }
    return opening;
  }

  /** The version that is shown; null when none is. */
  private static @Nullable Integer shown(Opening opening) {
    return switch (opening) {
      case Opening.Open open -> open.item().version();
      case Opening.Replaced replaced -> replaced.item().version();
      case Opening.Closed closed -> null;
    };
  }

  private Opening look(PageLink link, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    Optional<Viewer> viewer = readers.viewer(link, today);
    Optional<LearningItem> found =
        library.find(link.item()).filter(item -> PagePolicy.holds(link, item, now.toInstant()));
    if (viewer.isEmpty() || found.isEmpty()) {
      return new Opening.Closed();
    }
    LearningItem item = found.get();
    boolean changed = item.version() != link.version();
    return switch (PagePolicy.standing(item, viewer.get(), today)) {
      case CURRENT -> new Opening.Open(item, link.person(), false, changed);
      case PAST_REVIEW -> new Opening.Open(item, link.person(), true, changed);
      case HIDDEN -> replaced(link, item, viewer.get(), today);
    };
  }

  /** Says what replaced an item only to somebody who may read both. */
  private Opening replaced(PageLink link, LearningItem item, Viewer viewer, LocalDate today) {
    String by = item.release().supersededBy();
    if (by == null || hidden(PagePolicy.asIfNotReplaced(item), viewer, today)) {
      return new Opening.Closed();
    }
    return library
        .find(by)
        .filter(next -> !hidden(next, viewer, today))
        .<Opening>map(next -> new Opening.Replaced(item, next, link.person()))
        .orElseGet(Opening.Closed::new);
  }

  private static boolean hidden(LearningItem item, Viewer viewer, LocalDate today) {
    return PagePolicy.standing(item, viewer, today) == Standing.HIDDEN;
  }
}
