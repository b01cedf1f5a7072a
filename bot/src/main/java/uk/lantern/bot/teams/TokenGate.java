package uk.lantern.bot.teams;

import uk.lantern.bot.teams.token.Inbound;
import uk.lantern.bot.teams.token.Presented;
import uk.lantern.bot.teams.token.Verdict;

/** The gate whose rules are in {@link uk.lantern.bot.teams.token}. */
record TokenGate(Inbound inbound) implements Gate {

  @Override
  public GateVerdict admit(Knock knock, byte[] body) {
    Presented presented = new Presented(knock.authorization(), knock.peer());
    return switch (inbound.admit(presented, body)) {
      case Verdict.Accepted in -> new GateVerdict.Admitted();
      case Verdict.Refused out ->
          new GateVerdict.Refused(out.status(), "auth." + out.reason().code());
    };
  }
}
