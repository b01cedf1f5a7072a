package uk.lantern.scheduler.people;

import java.util.Locale;

/** What somebody may be granted (domain.md 2.1). */
public enum Role {
  PRACTITIONER,
  ACTION_OWNER,
  TEAM_MANAGER,
  AGENCY_SAFEGUARDING_LEAD,
  SECTION_11_LEAD,
  SECTION_11_SIGNATORY,
  AUDITOR,
  MODERATOR,
  LD_OFFICER,
  QA_OFFICER,
  BUSINESS_MANAGER,
  SCRUTINEER,
  LAY_MEMBER,
  DELEGATED_PARTNER,
  LEAD_PARTNER,
  SYSTEM_ADMIN,
  DPO_READONLY;

  /** The name used in files and by the library, for example {@code ld_officer}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Learning and development officer, quality assurance officer and business manager. */
  public boolean isPartnershipTeam() {
    return this == LD_OFFICER || this == QA_OFFICER || this == BUSINESS_MANAGER;
  }
}
