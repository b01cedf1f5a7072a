/** Who hears of a step that somebody took with an action. */
@NullMarked
package uk.lantern.scheduler.reminder.tell;

import org.jspecify.annotations.NullMarked;
