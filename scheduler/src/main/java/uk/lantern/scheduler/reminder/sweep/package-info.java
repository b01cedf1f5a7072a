/** Asks state which letters about actions are due, and offers them. */
@NullMarked
package uk.lantern.scheduler.reminder.sweep;

import org.jspecify.annotations.NullMarked;
