/** Which letters about actions somebody is going to receive, by the sweeps' own policies. */
@NullMarked
package uk.lantern.scheduler.reminder.forecast;

import org.jspecify.annotations.NullMarked;
