package uk.lantern.bot.page;

import java.nio.file.Path;
import java.util.Optional;

/** Where the documents lie that items were made from. */
@FunctionalInterface
interface OriginalFiles {

  /**
   * A document.
   *
   * @param title for the file name a reader sees when saving it
   */
  record Original(Path path, String mediaType, String title) {}

  /** The document of a version of an item; empty when none is kept. */
  Optional<Original> find(String item, int version);
}
