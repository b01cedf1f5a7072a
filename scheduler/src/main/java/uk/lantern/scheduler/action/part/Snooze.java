package uk.lantern.scheduler.action.part;

import java.time.LocalDate;

/**
 * A reminder that was put off. Never moves the date of the action.
 *
 * @param until first London day on which it may be reminded of again
 * @param times how often it was put off in this stage
 */
public record Snooze(ReminderStage stage, LocalDate until, int times) {}
