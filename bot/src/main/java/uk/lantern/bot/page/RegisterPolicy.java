package uk.lantern.bot.page;

import java.util.EnumSet;
import java.util.Set;
import uk.lantern.scheduler.people.Role;

/**
 * Who may open the register or an agenda at all (domain.md 3.5). What of it each of them sees is
 * decided by the query that finds it.
 */
final class RegisterPolicy {

  /** The partnership team and the scrutineer all of it, an agency's lead what is their agency's. */
  private static final Set<Role> REGISTER =
      EnumSet.of(
          Role.LD_OFFICER,
          Role.QA_OFFICER,
          Role.BUSINESS_MANAGER,
          Role.SCRUTINEER,
          Role.AGENCY_SAFEGUARDING_LEAD);

  /** A group's chair their own group's; exceptions are what the partners see, too. */
  private static final Set<Role> AGENDA =
      EnumSet.of(
          Role.LD_OFFICER,
          Role.QA_OFFICER,
          Role.BUSINESS_MANAGER,
          Role.SCRUTINEER,
          Role.GROUP_CHAIR,
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
