package uk.lantern.scheduler.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;

/** What somebody may be granted; in words by {@code role.*} of {@code wording/people.yml}. */
public enum Role implements WordingKey {
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

  /**
   * The name used in files and by the library, for example {@code ld_officer}, {@code s11_lead}.
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace("section_11", "s11");
  }

  /** The role of that code; empty when there is none. */
  public static Optional<Role> byCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }

  /** Learning and development officer, quality assurance officer and business manager. */
  public boolean isPartnershipTeam() {
    return this == LD_OFFICER || this == QA_OFFICER || this == BUSINESS_MANAGER;
  }
}
