/** Which letters about rounds somebody is going to receive, by the sweeps' own policies. */
@NullMarked
package uk.lantern.scheduler.round.forecast;

import org.jspecify.annotations.NullMarked;
