package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.reminder.LadderStep;

/** Whom a step of the overdue ladder tells, {@code ladder-step.*} of {@code wording/plans.yml}. */
enum LadderStepWording implements WordingKey {
  OWNER,
  OWNER_AND_MANAGER,
  AGENCY_LEAD,
  GROUP_AGENDA,
  DELEGATED_PARTNERS,
  LEAD_PARTNERS;

  static LadderStepWording of(LadderStep step) {
    return valueOf(step.name());
  }
}
