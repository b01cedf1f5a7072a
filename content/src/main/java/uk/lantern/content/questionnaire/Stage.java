package uk.lantern.content.questionnaire;

/** When a section is asked. */
public enum Stage {
  /** Once: everything but training. */
  ONCE,
  /** Before the course. */
  BEFORE,
  /** On the day of the course. */
  ON_DAY,
  /** Three months later, on the day the person chose. */
  THREE_MONTHS,
  /** The person's manager, if the person agreed. */
  MANAGER_VIEW
}
