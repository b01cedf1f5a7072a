package uk.lantern.bot.teams.token;

/** Whether an activity is let in. */
public sealed interface Verdict {

  /**
   * Let in. Everything else in the activity is as trustworthy as the connector that sent it: the
   * token does not sign the body.
   *
   * @param tenant the Entra tenant the activity comes from, lower case, on the list of allowed ones
   * @param serviceUrl where to answer: on the list of hosts and equal to the token's claim
   */
  record Accepted(String tenant, String serviceUrl) implements Verdict {}

  /** Turned away; {@code reason} has the HTTP status and the code for logs and metrics. */
  record Refused(RefusalReason reason) implements Verdict {

    /** The HTTP status to answer with: 400, 401, 403 or 503. */
    public int status() {
      return reason.status();
    }
  }
}
