package uk.lantern.rig.world;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionState;

/**
 * An action as somebody would write it on a list.
 *
 * @param owner number of the person who promised it
 * @param holder number of whoever does it now; the owner, unless they passed it on
 * @param due London date
 * @param safety asked for by a rapid review: half the intervals, no snooze
 * @param snoozedUntil first day on which it may be reminded of again; null for not snoozed
 * @param asked since when a request for more time waits; null for none
 */
public record PlainAction(
    int number,
    int owner,
    int holder,
    ActionState state,
    LocalDate due,
    boolean safety,
    @Nullable LocalDate snoozedUntil,
    @Nullable LocalDate asked) {

  public String ref() {
    return "A-" + number;
  }

  /** Somebody works on it. */
  boolean isUnderWay() {
    return switch (state) {
      case AGREED, IN_PROGRESS, RETURNED, REOPENED -> true;
      default -> false;
    };
  }

  /** It stands in somebody's list. */
  boolean isHeld() {
    return switch (state) {
      case VERIFIED, CLOSED, SUPERSEDED, CANCELLED, DECLINED -> false;
      default -> true;
    };
  }

  /** A quality assurance officer has the next word. */
  boolean isForOfficer() {
    return switch (state) {
      case EVIDENCE_SUBMITTED, VERIFIED, DECLINED -> true;
      default -> isUnderWay() && asked != null;
    };
  }

  /** Whoever has it in their list. */
  Stream<Integer> doers() {
    return isHeld() ? Stream.of(owner, holder).distinct() : Stream.empty();
  }
}
