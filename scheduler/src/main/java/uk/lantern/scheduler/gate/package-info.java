/** Whether a message may go to a person now: hours, days, leavers, roles. */
@NullMarked
package uk.lantern.scheduler.gate;

import org.jspecify.annotations.NullMarked;
