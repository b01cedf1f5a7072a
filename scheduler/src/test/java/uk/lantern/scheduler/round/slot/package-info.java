@NullMarked
package uk.lantern.scheduler.round.slot;

import org.jspecify.annotations.NullMarked;
