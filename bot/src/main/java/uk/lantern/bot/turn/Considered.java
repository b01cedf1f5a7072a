package uk.lantern.bot.turn;

import org.jspecify.annotations.Nullable;
import uk.lantern.content.safety.SafetyClass;

/**
 * A turn with its reply, before anything is kept of it.
 *
 * @param turn the turn without identifiers; after a safety stop without any words
 * @param command null when the safety step answered
 * @param keeps false for verbs whose turns leave no record
 */
public record Considered(
    Turn turn, SafetyClass safety, @Nullable Command command, Reply reply, boolean keeps) {

  /** Whether the turn may be kept: nothing of classes S1-S7 ever is. */
  public boolean mayBeKept() {
    return keeps && command != null && !safety.stopsTheTurn() && safety != SafetyClass.FAILED;
  }

  /** The class and the verb only. */
  @Override
  public String toString() {
    return "Considered[" + safety + " " + command + "]";
  }
}
