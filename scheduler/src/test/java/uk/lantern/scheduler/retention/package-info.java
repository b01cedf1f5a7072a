/** Tests of what every store promises about forgetting. */
@NullMarked
package uk.lantern.scheduler.retention;

import org.jspecify.annotations.NullMarked;
