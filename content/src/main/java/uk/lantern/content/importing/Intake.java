package uk.lantern.content.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Likeness;
import uk.lantern.content.learning.OriginalFile;
import uk.lantern.content.learning.Originals;

/** Takes documents into the library as drafts, each once, and says what it may be a double of. */
public final class Intake {

  private static final int HASH = 8;

  private final LibraryItems items;
  private final Originals originals;
  private final LearningLibrary shipped;

  /**
   * @param shipped what the library holds besides what was imported
   */
  public Intake(LibraryItems items, Originals originals, LearningLibrary shipped) {
    this.items = items;
    this.originals = originals;
    this.shipped = shipped;
  }

  /** What became of one file. */
  public sealed interface Taken {

    /** Neither the file nor what is known of it has changed. */
    record Unchanged(LearningItem item) implements Taken {}

    /**
     * A draft is kept.
     *
     * @param missing fields that have to be given before it can be published
     * @param newVersion of an item that was here before
     * @param alike what may be the same thing under another name, for a person to decide
     */
    record Kept(
        LearningItem item, List<String> missing, boolean newVersion, List<LearningItem> alike)
        implements Taken {}

    /**
     * Skipped.
     *
     * @param reason one sentence
     */
    record Refused(String file, String reason) implements Taken {}
  }

  /**
   * Takes one file.
   *
   * @param given by whoever imports it; comes before what can be found
   */
  public Taken take(Path file, Details given, LibraryItems.Authorship author) {
    String name = String.valueOf(file.getFileName());
    try {
      Optional<LearningItem> same = items.byStamp(Importing.stamp(file, given));
      if (same.isPresent()) {
        return new Taken.Unchanged(same.get());
      }
      LocalDate today = author.at().toLocalDate();
      return switch (Importing.read(file, given, today)) {
        case Imported.Refused refused -> new Taken.Refused(refused.file(), refused.reason());
        case Imported.Draft draft -> keep(file, draft, author);
      };
    } catch (IOException | UncheckedIOException e) {
      return new Taken.Refused(name, "The file cannot be read, or no copy of it be kept.");
    }
  }

  private Taken keep(Path file, Imported.Draft draft, LibraryItems.Authorship author)
      throws IOException {
    OriginalFile original = draft.provenance().original();
    if (original == null) {
      throw new IllegalStateException("A draft that was read names its file.");
    }
    originals.keep(file, original);
    List<LearningItem> known = items.all();
    LearningItem item = draft.item().called(id(draft.item(), original, known));
    boolean newVersion = known.stream().anyMatch(one -> one.id().equals(item.id()));
    LearningItem kept = items.saveDraft(item, draft.provenance(), author);
    if (known.contains(kept)) {
      return new Taken.Unchanged(kept);
    }
    List<LearningItem> others = Stream.concat(known.stream(), shipped.items().stream()).toList();
    return new Taken.Kept(
        kept,
        draft.provenance().missing(),
        newVersion,
        Likeness.of(Likeness.Subject.of(item), others));
  }

  /** The one it says the same as; else the one of its name, unless that is something else. */
  private static String id(LearningItem item, OriginalFile original, List<LearningItem> known) {
    Optional<LearningItem> same =
        known.stream().filter(one -> one.text().equals(item.text())).findFirst();
    if (same.isPresent()) {
      return same.get().id();
    }
    boolean taken =
        known.stream()
            .filter(one -> one.id().equals(item.id()))
            .anyMatch(one -> !Likeness.alike(Likeness.Subject.of(item), one));
    return taken ? item.id() + "-" + original.sha256().substring(0, HASH) : item.id();
  }
}
