package uk.lantern.scheduler.reading;

import java.util.Optional;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;

/** Decides whether whoever saved an item has to be told something of it. */
final class SavedChangePolicy {

  private SavedChangePolicy() {}

  /**
   * @param version that was saved
   * @param now the newest version, whatever its state
   */
  static Optional<SavedChange> change(int version, LearningItem now) {
    if (now.release().supersededBy() != null) {
      return Optional.of(SavedChange.REPLACED);
    }
    PublicationStatus status = now.release().status();
    if (status == PublicationStatus.WITHDRAWN || status == PublicationStatus.ARCHIVED) {
      return Optional.of(SavedChange.WITHDRAWN);
    }
    boolean out = status == PublicationStatus.PUBLISHED || status == PublicationStatus.CORRECTED;
    return out && now.version() > version ? Optional.of(SavedChange.CORRECTED) : Optional.empty();
  }
}
