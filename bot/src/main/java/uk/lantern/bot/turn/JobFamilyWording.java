package uk.lantern.bot.turn;

import uk.lantern.content.wording.WordingKey;

/** The texts {@code job-family.*} of {@code wording/people.yml}: every job family of people.yml. */
public enum JobFamilyWording implements WordingKey {
  SOCIAL_WORKER,
  HEALTH_VISITOR,
  SCHOOL_NURSE,
  MIDWIFE,
  GP,
  NURSE_OTHER,
  POLICE_OFFICER,
  POLICE_STAFF,
  TEACHER,
  DSL,
  EARLY_HELP,
  EARLY_YEARS,
  YOUTH_WORKER,
  HOUSING,
  PROBATION,
  VCSE,
  MANAGER,
  OTHER;

  /** The family of a person's record; what nobody has a word for is a practitioner. */
  static JobFamilyWording of(String code) {
    for (JobFamilyWording family : values()) {
      if (family.name().equalsIgnoreCase(code)) {
        return family;
      }
    }
    return OTHER;
  }
}
