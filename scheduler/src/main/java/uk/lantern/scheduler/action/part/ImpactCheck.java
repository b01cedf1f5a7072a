package uk.lantern.scheduler.action.part;

import java.time.Instant;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Somebody looked, months later, whether it made a difference.
 *
 * @param level what the measure speaks about
 * @param measure what was looked at, for example {@code dip sample of 10}
 * @param result what was found
 */
public record ImpactCheck(
    PersonKey by, Instant at, Level level, String measure, String result, Judgement judgement) {

  /** What a measure speaks about (domain.md 1.8). */
  public enum Level {
    REACH,
    KNOW,
    DO,
    DIFFERENCE,
    LAST
  }

  /** A named person's judgement (domain.md 1.8). */
  public enum Judgement {
    NOT_TESTED,
    EARLY_SIGNS,
    PARTLY_EMBEDDED,
    EMBEDDED,
    NOT_EMBEDDED,
    SLIPPED_BACK;

    /** It did not hold: the action is taken up again. */
    public boolean isFailed() {
      return this == NOT_EMBEDDED || this == SLIPPED_BACK;
    }
  }

  @Override
  public String toString() {
    return "ImpactCheck[" + judgement + "]";
  }
}
