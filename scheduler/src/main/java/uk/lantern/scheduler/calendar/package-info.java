/** Working days and quiet hours, in London. */
@NullMarked
package uk.lantern.scheduler.calendar;

import org.jspecify.annotations.NullMarked;
