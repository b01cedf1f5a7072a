/** Quartz, and the one table of everything that has a cadence. */
@NullMarked
package uk.lantern.scheduler.trigger;

import org.jspecify.annotations.NullMarked;
