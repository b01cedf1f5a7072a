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
  /** Of the group that the grant's scope names, for example {@code group:case_review}. */
  GROUP_CHAIR,
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

  /**
   * Held for one round, one inquiry or one spell of duty, so a grant must say when it ends: nobody
   * keeps such a right because it was forgotten.
   */
  public boolean isTemporary() {
    return switch (this) {
      case AUDITOR, MODERATOR, SECTION_11_SIGNATORY, SYSTEM_ADMIN, DPO_READONLY -> true;
      case PRACTITIONER,
          ACTION_OWNER,
          TEAM_MANAGER,
          AGENCY_SAFEGUARDING_LEAD,
          SECTION_11_LEAD,
          LD_OFFICER,
          QA_OFFICER,
          BUSINESS_MANAGER,
          SCRUTINEER,
          LAY_MEMBER,
          GROUP_CHAIR,
          DELEGATED_PARTNER,
          LEAD_PARTNER ->
          false;
    };
  }

  /** Who keeps the list of people: the system administrator and the business manager. */
  public boolean keepsPeople() {
    return this == SYSTEM_ADMIN || this == BUSINESS_MANAGER;
  }

  /** Learning and development officer, quality assurance officer and business manager. */
  public boolean isPartnershipTeam() {
    return this == LD_OFFICER || this == QA_OFFICER || this == BUSINESS_MANAGER;
  }
}
