package uk.lantern.content.learning;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The published imported items as they were last read, in memory and in a folder on disk, so that
 * answers go on, and start, while the store is away. Safe for concurrent use.
 */
public final class KeptItems {

  private static final Logger LOG = LoggerFactory.getLogger(KeptItems.class);

  private final PublishedItems store;
  private final Path folder;
  private volatile Kept kept = Kept.of(LibraryCopy.of("", List.of()));
  private volatile boolean away;

  private record Kept(LibraryCopy copy, Map<String, LearningItem> byId) {

    static Kept of(LibraryCopy copy) {
      return new Kept(
          copy, copy.items().stream().collect(Collectors.toMap(LearningItem::id, item -> item)));
    }
  }

  private KeptItems(PublishedItems store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /**
   * Takes what the folder holds, else reads the store.
   *
   * @throws LibraryRefusal when the folder holds nothing usable and the store is away
   */
  public static KeptItems open(PublishedItems store, Path folder) {
    KeptItems items = new KeptItems(store, folder.toAbsolutePath().normalize());
    switch (LibraryCopy.read(folder)) {
      case LibraryCopy.Found.Whole whole -> items.kept = Kept.of(whole.copy());
      case LibraryCopy.Found.OtherFormat other -> items.rebuild(other.format());
      case LibraryCopy.Found.Nothing nothing ->
          items.readOr(
              "The store cannot be reached, and %s holds no index to answer from: start the store,"
                  + " or name a data folder that was used before.");
    }
    return items;
  }

  private void rebuild(int format) {
    String sentence =
        "The index in %s has format "
            + format
            + " and this Lantern reads format "
            + LibraryCopy.FORMAT;
    readOr(
        sentence
            + "; it cannot be built anew because the store cannot be reached: start the store, or"
            + " start the Lantern that wrote it.");
    LOG.warn("{}: it was built anew from the store.", sentence.formatted(folder));
  }

  private void readOr(String refusal) {
    try {
      take(store.edition());
    } catch (RuntimeException e) {
      LOG.debug("The store is away", e);
      throw new LibraryRefusal(refusal.formatted(folder));
    }
  }

  /** Reads the store if it holds another edition; keeps what it has while the store is away. */
  public void look() {
    try {
      String edition = store.edition();
      if (!edition.equals(kept.copy().edition())) {
        take(edition);
      }
      if (away) {
        away = false;
        LOG.info("The store is back: the library is followed again.");
      }
    } catch (RuntimeException e) {
      if (!away) {
        away = true;
        LOG.warn("The store is away: answers go on from {}.", folder);
      }
    }
  }

  /** The edition is asked before the items: what is published between is read again next time. */
  private void take(String edition) {
    LibraryCopy copy = LibraryCopy.of(edition, store.published());
    kept = Kept.of(copy);
    try {
      copy.write(folder);
    } catch (UncheckedIOException e) {
      LOG.warn("The library cannot be kept in {}; make it writable: {}", folder, e.getMessage());
    }
  }

  List<LearningItem> items() {
    return kept.copy().items();
  }

  Optional<LearningItem> find(String id) {
    return Optional.ofNullable(kept.byId().get(id));
  }

  String edition() {
    return kept.copy().edition();
  }
}
