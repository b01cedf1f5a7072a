package uk.lantern.scheduler.feedback;

/** What professionals disagreed about. */
public enum EscalationTopic {
  THRESHOLD,
  INFORMATION_SHARING,
  PLAN,
  CONFERENCE_OUTCOME,
  RESPONSE_TIME,
  OTHER
}
