package uk.lantern.content.learning;

/** Who may be shown an item at all (domain.md 2.2). */
public enum ReleaseClass {
  PUBLIC,
  PARTNER_STAFF,
  RESTRICTED_EARLY_LEARNING,
  GROUP_ONLY
}
