package uk.lantern.bot.rounds;

import java.util.Set;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Role;

/** Whoever asks about a round, by what they may see (domain.md 3.5). */
record RoundReader(Set<Role> roles) {

  RoundReader {
    roles = Set.copyOf(roles);
  }

  static RoundReader of(Turn turn) {
    return new RoundReader(turn.person().rolesOn(turn.at().toLocalDate()));
  }

  /** Quality assurance officer and business manager: every audit, and who is asked. */
  boolean isOfficer() {
    return roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER);
  }

  /** Reads what the own agency has sent, in numbers. */
  boolean isManager() {
    return roles.contains(Role.TEAM_MANAGER) || roles.contains(Role.AGENCY_SAFEGUARDING_LEAD);
  }

  boolean isTeam() {
    return roles.stream().anyMatch(Role::isPartnershipTeam);
  }

  boolean has(Role role) {
    return roles.contains(role);
  }
}
