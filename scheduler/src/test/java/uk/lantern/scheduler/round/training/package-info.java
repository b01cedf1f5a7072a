@NullMarked
package uk.lantern.scheduler.round.training;

import org.jspecify.annotations.NullMarked;
