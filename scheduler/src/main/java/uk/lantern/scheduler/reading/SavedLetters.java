package uk.lantern.scheduler.reading;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;

/**
 * Tells whoever saved an item that it was corrected, replaced or withdrawn since, once for each.
 */
public final class SavedLetters {

  /** Name of the card template. */
  public static final String TEMPLATE = "receipt";

  /** Nobody's leave is longer that still wants to know. */
  private static final int WORTH_SENDING_MONTHS = 3;

  private final SavedItems saved;
  private final LearningLibrary library;
  private final LibraryItems imported;
  private final Outbox outbox;

  public SavedLetters(
      SavedItems saved, LearningLibrary library, LibraryItems imported, Outbox outbox) {
    this.saved = saved;
    this.library = library;
    this.imported = imported;
    this.outbox = outbox;
  }

  /** What has happened to it since it was saved; empty for nothing that its owner has to know. */
  public Optional<SavedChange> change(SavedItem one) {
    return newest(one.item()).flatMap(now -> SavedChangePolicy.change(one.itemVersion(), now));
  }

  /**
   * Offers what has to be told. Safe to repeat at any time.
   *
   * @return how many letters are new
   */
  public int offer(ZonedDateTime now) {
    return saved.items().stream()
        .mapToInt(item -> newest(item).map(it -> offer(item, it, now)).orElse(0))
        .sum();
  }

  private int offer(String item, LearningItem newest, ZonedDateTime now) {
    int offered = 0;
    for (SavedItem one : saved.holders(item)) {
      Optional<SavedChange> change = SavedChangePolicy.change(one.itemVersion(), newest);
      offered += change.map(it -> tell(one, newest, it, now)).orElse(0);
    }
    return offered;
  }

  /** The mark is made after the offer: a crash between the two offers the same letter again. */
  private int tell(SavedItem one, LearningItem newest, SavedChange change, ZonedDateTime now) {
    String mark = change.name() + "@" + newest.version();
    if (mark.equals(one.told())) {
      return 0;
    }
    boolean fresh =
        outbox.offer(
            new Message(
                new OccurrenceKey(
                    MessageKind.SAVED_CHANGED,
                    one.item() + "@" + mark,
                    SavedItems.person(one),
                    one.day()),
                TEMPLATE,
                Map.of("title", one.title(), "change", change.name()),
                now.plusMonths(WORTH_SENDING_MONTHS).toInstant()));
    saved.told(one, mark);
    return fresh ? 1 : 0;
  }

  /** A withdrawn import is in no library any more, but it is still kept. */
  private Optional<LearningItem> newest(String item) {
    return library.find(item).or(() -> imported.find(item));
  }
}
