/** The steps of the overdue ladder that a person presses, and what was pressed. */
@NullMarked
package uk.lantern.scheduler.reminder.ladder;

import org.jspecify.annotations.NullMarked;
