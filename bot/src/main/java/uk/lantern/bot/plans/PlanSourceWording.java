package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.plan.SourceKind;

/** What kind of source it comes from, {@code plan-source.*} of {@code wording/plans.yml}. */
enum PlanSourceWording implements WordingKey {
  REVIEW,
  AUDIT,
  SECTION_11,
  INSPECTION,
  SCRUTINY,
  NATIONAL_PANEL;

  static PlanSourceWording of(SourceKind kind) {
    return valueOf(kind.name());
  }
}
