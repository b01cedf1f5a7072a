/** The parts of a round. */
@NullMarked
package uk.lantern.scheduler.round.part;

import org.jspecify.annotations.NullMarked;
