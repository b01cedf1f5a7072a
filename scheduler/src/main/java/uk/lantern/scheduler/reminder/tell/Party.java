package uk.lantern.scheduler.reminder.tell;

/** Whom a step may concern, by what they are to the action. */
public enum Party {
  OWNER,
  /** Owner and delegate. */
  DOERS,
  /** Who was asked to take it over. */
  ASKED,
  /** Whoever is named to check it, otherwise every quality assurance officer. */
  CHECKERS,
  OFFICERS,
  /** The safeguarding leads of the agency that answers for it. */
  AGENCY_LEADS,
  /** The chairs of the group that owns the plan. */
  CHAIRS
}
