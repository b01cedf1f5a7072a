package uk.lantern.scheduler.feedback;

/** What somebody tells us. A complaint is none of them: it is shown the way, and not kept. */
public enum FeedbackKind {
  /** A team did well. */
  COMPLIMENT,
  /** Something to do differently. */
  PRACTICE_IDEA,
  /** Something that gets in the way of good practice. */
  BARRIER,
  /** Professionals disagreed about a decision, and it was taken further. */
  ESCALATION
}
