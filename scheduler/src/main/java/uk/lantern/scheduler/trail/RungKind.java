package uk.lantern.scheduler.trail;

/** The kinds of evidence that a piece of learning made a difference (domain.md 1.8), in order. */
public enum RungKind {
  /** Did it get there? */
  REACHED,
  /** Do people understand it? */
  UNDERSTOOD,
  /** Has anybody agreed to do something about it? */
  ACTED_ON,
  /** Has practice changed? */
  PRACTISED,
  /** Does it last, and are children better off? */
  EMBEDDED
}
