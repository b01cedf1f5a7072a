/** What a person is going to receive, and why. */
@NullMarked
package uk.lantern.scheduler.forecast;

import org.jspecify.annotations.NullMarked;
