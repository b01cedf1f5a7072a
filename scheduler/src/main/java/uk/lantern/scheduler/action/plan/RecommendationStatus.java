package uk.lantern.scheduler.action.plan;

/** Where a recommendation stands (domain.md 2.5); follows from its responses and its actions. */
public enum RecommendationStatus {
  /** Addressed to nobody yet. */
  DRAFT,
  PROPOSED,
  ACCEPTED,
  PARTLY_ACCEPTED,
  NOT_ACCEPTED,
  IN_DELIVERY,
  /** Each action of it is verified or ended. */
  DELIVERED,
  /** And each closed one was looked at again and held. */
  IMPACT_TESTED,
  CLOSED,
  SUPERSEDED
}
