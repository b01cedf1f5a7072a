package uk.lantern.bot.rounds;

import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundState;

/** Who may see which round (domain.md 3.5); by verb is decided before, this is by the round. */
final class RoundSightPolicy {

  private RoundSightPolicy() {}

  /**
   * The team sees every round, as a round. Others see what has closed: a pulse and a training in
   * figures, audits and assurance those who read them all, a moderator what they moderate.
   */
  static boolean maySee(RoundReader reader, Round round) {
    if (reader.isTeam()) {
      return true;
    }
    boolean audit = round.kind().isOfAgencies();
    return audit
        ? reader.has(Role.SCRUTINEER) || reader.has(Role.MODERATOR)
        : hasClosed(round.state());
  }

  /** What agencies answered: not the learning and development officer. */
  static boolean mayReadAgencies(RoundReader reader) {
    return reader.isOfficer() || reader.has(Role.SCRUTINEER) || reader.has(Role.MODERATOR);
  }

  static boolean hasClosed(RoundState state) {
    return state == RoundState.CLOSED || state == RoundState.TOLD || state == RoundState.ARCHIVED;
  }
}
