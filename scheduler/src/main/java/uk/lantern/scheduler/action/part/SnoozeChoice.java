package uk.lantern.scheduler.action.part;

/** Until when a reminder is put off. */
public enum SnoozeChoice {
  TOMORROW,
  THREE_WORKING_DAYS,
  NEXT_TUESDAY
}
