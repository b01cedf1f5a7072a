package uk.lantern.scheduler.round.response;

/**
 * What one agency answers: a record, a case or an assurance request. A reference only; which child
 * it is stands in the partnership's secure case system and is never known here.
 *
 * @param round its reference
 * @param agency its code
 * @param piece {@code C07} of a multi-agency audit, {@code 3} for the agency's own sample number,
 *     {@link #WHOLE} of an assurance request
 */
public record ResponseKey(String round, String agency, String piece) {

  /** An assurance request has one piece only. */
  public static final String WHOLE = "-";

  /** As people read it out: {@code MA-2026-02-C07}, {@code SA-2026-04-3}, {@code AR-2026-01}. */
  public String name() {
    return isWhole() ? round : round + "-" + piece;
  }

  public boolean isWhole() {
    return piece.equals(WHOLE);
  }
}
