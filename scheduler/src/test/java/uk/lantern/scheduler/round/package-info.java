@NullMarked
package uk.lantern.scheduler.round;

import org.jspecify.annotations.NullMarked;
