package uk.lantern.tenant;

/**
 * One request to the connector as the judge sees it.
 *
 * @param nanos when it was decided on, by the tenant's monotonic clock
 * @param conversation empty for a route without one
 * @param key the delivery it carries, empty when there is none in it
 * @param status what it was answered; 0 when it was left without an answer
 * @param token the caller's, which tells one instance of a bot from another
 */
public record Entry(
    long nanos,
    Route route,
    String conversation,
    String key,
    Outcome outcome,
    int status,
    String token) {

  /** What became of a request. */
  public enum Outcome {
    /** Done, and seen by the person, whatever the caller was told. */
    ACCEPTED,
    /** Over a limit. */
    THROTTLED,
    /** Not done: 4xx. */
    REFUSED,
    /** Not done: anything else. */
    FAILED
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "Entry[" + nanos + " " + route + " " + key + " " + outcome + " " + status + "]";
  }
}
