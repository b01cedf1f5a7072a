package uk.lantern.bot.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.OriginalFile;
import uk.lantern.content.learning.Provenance;

/** Keeps an item as if it had been read from a file. */
final class Imports {

  private static final LibraryItems.Authorship AUTHOR =
      new LibraryItems.Authorship(
          new Editor("tenant/author", Set.of("qa_officer")),
          ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]"));

  private Imports() {}

  static void keep(LibraryItems items, LearningItem item, OriginalFile from) {
    items.saveDraft(item, new Provenance(from, "stamp", List.of(), null), AUTHOR);
  }
}
