package uk.lantern.bot.page;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/**
 * Decides what a link to an edition opens: its signature and time, then the person's roles and the
 * edition as they are now.
 */
final class EditionDoor {

  private final PageGate gate;
  private final EditionShelf editions;
  private final LearningLibrary library;
  private final PageDoor.Readers readers;

  EditionDoor(
      PageGate gate, EditionShelf editions, LearningLibrary library, PageDoor.Readers readers) {
    this.gate = gate;
    this.editions = editions;
    this.library = library;
    this.readers = readers;
  }

  /**
   * Opens a link.
   *
   * @param kind of the address it came by; a link of another kind opens nothing
   * @throws org.springframework.dao.DataAccessException while the store is away
   */
  EditionOpening open(PageKind kind, String word) {
    return gate.open(
            kind,
            word,
            (link, now) -> {
              EditionOpening opening = look(link, now);
              return new PageGate.Look<>(opening, shown(opening));
            })
        .orElseGet(EditionOpening.Closed::new);
  }

  /** How long a link to an edition's page may open from now on. */
  Duration lifetime(String ref) {
    return editions
        .find(ref)
        .map(edition -> lifetime(PageKind.EDITION, edition))
        .orElse(PagePolicy.ANYTHING_ELSE);
  }

  private static @Nullable Integer shown(EditionOpening opening) {
    return switch (opening) {
      case EditionOpening.Open open -> open.edition().cardVersion();
      case EditionOpening.Withdrawn withdrawn -> withdrawn.edition().cardVersion();
      case EditionOpening.Closed closed -> null;
    };
  }

  private EditionOpening look(PageLink link, ZonedDateTime now) {
    Optional<PageDoor.Reader> reader = readers.reader(link, now.toLocalDate());
    Optional<DigestEdition> found =
        editions
            .find(refOf(link))
            .filter(it -> PagePolicy.holds(link, lifetime(link.kind(), it), now.toInstant()));
    if (reader.isEmpty() || found.isEmpty()) {
      return new EditionOpening.Closed();
    }
    DigestEdition edition = found.get();
    return switch (EditionPolicy.sight(link.kind(), edition, reader.get().roles())) {
      case SHOWN -> new EditionOpening.Open(edition, link, reader.get());
      case WITHDRAWN -> new EditionOpening.Withdrawn(edition);
      case CLOSED -> new EditionOpening.Closed();
    };
  }

  private static String refOf(PageLink link) {
    return link.kind() == PageKind.EDITION_PREVIEW
        ? PreviewOf.read(link.item()).map(PreviewOf::ref).orElse("")
        : link.item();
  }

  private Duration lifetime(PageKind kind, DigestEdition edition) {
    List<LearningItem> items =
        edition.items().stream().flatMap(it -> library.find(it.itemId()).stream()).toList();
    return EditionPolicy.lifetime(kind, edition, items);
  }
}
