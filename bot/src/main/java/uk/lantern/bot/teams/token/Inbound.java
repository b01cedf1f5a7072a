package uk.lantern.bot.teams.token;

/** The door every activity passes before anything else reads it. */
public interface Inbound {

  /**
   * Decides about one activity. Never throws for what a stranger can send. A refusal is counted
   * here ({@code auth.refused}); the caller writes the audit line, without token or body.
   *
   * @param body the activity as it came, UTF-8 JSON; only looked at once the token is good
   */
  Verdict admit(Presented presented, byte[] body);

  /** Whether anybody can be let in: without the connector's keys nobody can. */
  default boolean ready() {
    return true;
  }
}
