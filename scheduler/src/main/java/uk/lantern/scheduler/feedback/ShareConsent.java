package uk.lantern.scheduler.feedback;

/** Whether the partnership may share what was said. */
public enum ShareConsent {
  /** With the team's name. */
  NAMED_TEAM,
  /** Without it. */
  UNNAMED,
  /** The partnership team reads it, and nobody else. */
  NO
}
