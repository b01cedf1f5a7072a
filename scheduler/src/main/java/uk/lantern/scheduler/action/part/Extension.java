package uk.lantern.scheduler.action.part;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Somebody asked for more time.
 *
 * @param from the date before
 * @param newDate the date asked for
 * @param riskToChildren what it means for children meanwhile
 * @param mitigation what is done about that
 * @param decision null while nobody has decided
 */
public record Extension(
    PersonKey by,
    Instant asked,
    LocalDate from,
    LocalDate newDate,
    String reason,
    String riskToChildren,
    String mitigation,
    @Nullable Decision decision) {

  /** What became of it. */
  public enum Result {
    APPROVED,
    REFUSED,
    /** Nobody needs it any more: the action went another way. */
    WITHDRAWN
  }

  /**
   * @param by who decided; for {@link Result#WITHDRAWN} whoever took the other way
   */
  public record Decision(Result result, PersonKey by, Instant at, String reason) {

    @Override
    public String toString() {
      return "Decision[" + result + "]";
    }
  }

  public boolean isOpen() {
    return decision == null;
  }

  public boolean isApproved() {
    return decision != null && decision.result() == Result.APPROVED;
  }

  public Extension decided(Decision how) {
    return new Extension(by, asked, from, newDate, reason, riskToChildren, mitigation, how);
  }

  @Override
  public String toString() {
    return "Extension[" + newDate + "]";
  }
}
