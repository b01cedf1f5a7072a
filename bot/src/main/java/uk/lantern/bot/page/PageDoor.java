package uk.lantern.bot.page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.ReleasePolicy.Standing;
import uk.lantern.content.learning.Viewer;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/**
 * Decides what a link to an item opens: its signature and time, then the person's roles and the
 * item as they are now.
 */
final class PageDoor {

  private final PageGate gate;
  private final LearningLibrary library;
  private final Readers readers;

  /** Who may read, as of now. */
  record Readers(People people, TeamsProperties tenants) {

    /**
     * Somebody who is in no list is a practitioner, as when they write; nobody of a tenant that is
     * no longer let in.
     */
    Optional<Reader> reader(PageLink link, LocalDate today) {
      return tenants.allows(link.person().tenant())
          ? Optional.of(
              people
                  .find(link.person())
                  .map(person -> new Reader(person.viewerOn(today), person.rolesOn(today)))
                  .orElse(Reader.UNLISTED))
          : Optional.empty();
    }

    /** The same, as somebody of the list: empty for whoever is in none. */
    Optional<Person> listed(PageLink link) {
      return tenants.allows(link.person().tenant()) ? people.find(link.person()) : Optional.empty();
    }
  }

  /** Somebody who opens a link. */
  record Reader(Viewer viewer, Set<Role> roles) {

    private static final Reader UNLISTED =
        new Reader(Viewer.PARTNER_STAFF, Set.of(Role.PRACTITIONER));

    @Override
    public String toString() {
      return "Reader" + roles;
    }
  }

  PageDoor(PageGate gate, LearningLibrary library, Readers readers) {
    this.gate = gate;
    this.library = library;
    this.readers = readers;
  }

  /**
   * Opens a link.
   *
   * @param kind of the address it came by; a link of another kind opens nothing
   * @throws org.springframework.dao.DataAccessException while the store is away
   */
  Opening open(PageKind kind, String word) {
    return gate.open(
            kind,
            word,
            (link, now) -> {
              Opening opening = look(link, now);
              return new PageGate.Look<>(opening, shown(opening));
            })
        .orElseGet(Opening.Closed::new);
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
    Optional<Viewer> viewer = readers.reader(link, today).map(Reader::viewer);
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
