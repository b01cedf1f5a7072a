package uk.lantern.scheduler.action.plan;

/** What kind of source recommendations come from. */
public enum SourceKind {
  /** A local child safeguarding practice review or a rapid review. */
  REVIEW,
  AUDIT,
  SECTION_11,
  INSPECTION,
  SCRUTINY,
  NATIONAL_PANEL
}
