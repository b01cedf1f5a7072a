package uk.lantern.scheduler.digest;

import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;

/**
 * A learning item that a draft could take.
 *
 * @param refusal why it cannot be broadcast; null when it can
 */
public record Candidate(LearningItem item, @Nullable ItemRefusal refusal) {

  public boolean isFit() {
    return refusal == null;
  }

  /** The id only. */
  @Override
  public String toString() {
    return "Candidate[" + item.id() + "]";
  }
}
