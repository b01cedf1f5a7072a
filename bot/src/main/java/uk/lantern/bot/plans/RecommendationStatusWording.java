package uk.lantern.bot.plans;

import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.plan.RecommendationStatus;

/** Where a recommendation stands, {@code recommendation-status.*} of {@code wording/plans.yml}. */
enum RecommendationStatusWording implements WordingKey {
  DRAFT,
  PROPOSED,
  ACCEPTED,
  PARTLY_ACCEPTED,
  NOT_ACCEPTED,
  IN_DELIVERY,
  DELIVERED,
  IMPACT_TESTED,
  CLOSED,
  SUPERSEDED;

  static RecommendationStatusWording of(RecommendationStatus status) {
    return valueOf(status.name());
  }
}
