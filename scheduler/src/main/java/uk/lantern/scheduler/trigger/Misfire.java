package uk.lantern.scheduler.trigger;

/** What a trigger does that fires more than a minute late, for example after the machine slept. */
public enum Misfire {
  /** Once, now, however many were missed. */
  ONCE_NOW,
  /** Not at all; the next planned one will do. */
  SKIP
}
