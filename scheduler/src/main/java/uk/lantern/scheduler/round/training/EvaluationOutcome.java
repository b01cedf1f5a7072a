package uk.lantern.scheduler.round.training;

/** What became of a choice about a follow-up. */
public sealed interface EvaluationOutcome {

  /**
   * It is stored.
   *
   * @param now as it stands
   */
  record Done(Evaluation now) implements EvaluationOutcome {}

  /** Nothing changed. */
  record Refused(Why why) implements EvaluationOutcome {}

  /** They have not answered under their name, or there is no such round: nobody is told which. */
  record Absent() implements EvaluationOutcome {}

  /** Why nothing changed. */
  enum Why {
    /** A day that is not between tomorrow and nine months ahead. */
    DAY_UNUSABLE,
    /** They have not finished what this follows. */
    NOT_YET,
    /** It has been answered already. */
    ANSWERED,
    /** Nobody knows who their manager is. */
    NO_MANAGER,
    /** Somebody else changed it at the same time, again and again. */
    BUSY
  }
}
