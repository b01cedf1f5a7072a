package uk.lantern.scheduler.action.part;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an action stands, and what goes with that.
 *
 * @param hold why and until when; null unless it is on hold
 * @param supersededBy the action in its place; null unless it is superseded
 */
public record Standing(
    ActionState state, Agreement agreement, @Nullable Hold hold, @Nullable String supersededBy) {

  /** Of an action just proposed. */
  public static Standing proposed(Agreement agreement) {
    return new Standing(ActionState.PROPOSED, agreement, null, null);
  }

  /**
   * It waits for something.
   *
   * @param reviewOn London date on which somebody looks at it again
   * @param before where it stood, and stands again afterwards
   */
  public record Hold(String reason, LocalDate reviewOn, ActionState before) {

    @Override
    public String toString() {
      return "Hold[" + reviewOn + "]";
    }
  }

  @Override
  public String toString() {
    return "Standing[" + state + "]";
  }
}
