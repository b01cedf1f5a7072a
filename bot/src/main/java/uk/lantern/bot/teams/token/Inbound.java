package uk.lantern.bot.teams.token;

/** The door every activity passes before anything else reads it. */
public interface Inbound {

  /**
   * Decides about one activity. Never throws. A refusal is logged and counted here, without the
   * token, the body or anything about a person.
   *
   * @param body the activity as it came, UTF-8 JSON; only looked at once the token is good
   */
  Verdict admit(Presented presented, byte[] body);
}
