/** Collections {@code rounds} and {@code roundAsks}, and the references of rounds. */
@NullMarked
package uk.lantern.scheduler.round.store;

import org.jspecify.annotations.NullMarked;
