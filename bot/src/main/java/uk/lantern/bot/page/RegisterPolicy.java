package uk.lantern.bot.page;

import java.util.EnumSet;
import java.util.Set;
import uk.lantern.scheduler.people.Role;

/**
 * Who may open the register, an agenda or the results of a round at all (domain.md 3.5). What of it
 * each of them sees is decided by the query that finds it.
 */
final class RegisterPolicy {

  /**
   * Quality assurance, business manager and scrutineer see all of it, an agency's lead their
   * agency's, a chair their group's, the safeguarding partners exceptions.
   */
  private static final Set<Role> REGISTER =
      EnumSet.of(
          Role.QA_OFFICER,
          Role.BUSINESS_MANAGER,
          Role.SCRUTINEER,
          Role.GROUP_CHAIR,
          Role.AGENCY_SAFEGUARDING_LEAD,
          Role.DELEGATED_PARTNER,
          Role.LEAD_PARTNER);

  /** The same without the leads: an agenda is a group's, not an agency's. */
  private static final Set<Role> AGENDA =
      EnumSet.of(
          Role.QA_OFFICER,
          Role.BUSINESS_MANAGER,
          Role.SCRUTINEER,
          Role.GROUP_CHAIR,
          Role.DELEGATED_PARTNER,
          Role.LEAD_PARTNER);

  /** What a pulse or a training brought, in figures above the thresholds. */
  private static final Set<Role> RESULTS =
      EnumSet.of(
          Role.TEAM_MANAGER,
          Role.AGENCY_SAFEGUARDING_LEAD,
          Role.LD_OFFICER,
          Role.QA_OFFICER,
          Role.BUSINESS_MANAGER,
          Role.SCRUTINEER,
          Role.DELEGATED_PARTNER,
          Role.LEAD_PARTNER);

  private RegisterPolicy() {}

  /** Whether somebody with these roles may open pages of that kind. */
  static boolean mayOpen(PageKind kind, Set<Role> roles) {
    return roles.stream()
        .anyMatch(
            switch (kind) {
              case REGISTER, REGISTER_CSV -> REGISTER::contains;
              case AGENDA -> AGENDA::contains;
              case ROUND, ROUND_CSV -> RESULTS::contains;
              case ITEM,
                  ORIGINAL,
                  EDITION,
                  EDITION_TEXT,
                  EDITION_PRINT,
                  EDITION_PREVIEW,
                  NOT_REACHED ->
                  role -> false;
            });
  }
}
