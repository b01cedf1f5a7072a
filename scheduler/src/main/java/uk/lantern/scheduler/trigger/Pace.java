package uk.lantern.scheduler.trigger;

/** What is made up for when a planned run did not happen. */
enum Pace {
  /** A time a person was promised. A missed run of today is made up for. */
  PLANNED,
  /**
   * Asks the state again every few minutes, and at every start. A missed run needs nothing: the
   * next one finds the same. A DEMO jump runs it once, at the end.
   */
  FREQUENT
}
